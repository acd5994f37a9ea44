//! What people are called by their office or work, and what that office says of how they stand
//! to the body it is an office of.

use super::singulars;

/// What holding a role means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Post {
    /// At the head of it: "leader of", "chef de".
    Leads,
    /// In it, or speaking for it: "spokesman for", "membre de".
    Serves,
    /// Only what the person is: "witness", "lawyer".
    Is,
}

/// The role that a small-lettered noun names, singular or plural.
pub(crate) fn role(word: &str) -> Option<Post> {
    let word = word.strip_prefix("ex-").or_else(|| word.strip_prefix("vice-")).unwrap_or(word);
    singulars(word).into_iter().find_map(singular)
}

fn singular(word: &str) -> Option<Post> {
    Some(match word {
        "leader" | "head" | "chief" | "commander" | "president" | "chairman" | "chairwoman"
        | "chair" | "emir" | "boss" | "warlord" | "ruler" | "strongman" | "ceo" | "premier"
        | "governor" | "mayor" | "king" | "queen" | "emperor" | "sultan" | "chancellor"
        | "supremo" | "kingpin" | "captain" | "overlord" | "figurehead" | "dictator" | "amir"
        | "chef" | "cheffe" | "dirigeant" | "dirigeante" | "commandant" | "commandante"
        | "président" | "présidente" | "émir" | "patron" | "patronne" | "numéro un" | "maire"
        | "gouverneur" | "roi" | "reine" | "chancelier" | "chancelière" | "préfet" | "préfète"
        | "pdg" | "tête" | "meneur" | "autocrate" | "dictateur" | "leadeur" => Post::Leads,

        "spokesman" | "spokeswoman" | "spokesperson" | "member" | "fighter" | "militant"
        | "soldier" | "official" | "officer" | "deputy" | "aide" | "minister" | "secretary"
        | "director" | "manager" | "executive" | "founder" | "cofounder" | "co-founder"
        | "general" | "representative" | "ambassador" | "envoy" | "recruiter" | "operative"
        | "negotiator" | "cleric" | "ideologue" | "financier" | "candidate" | "lawmaker"
        | "senator" | "correspondent" | "editor" | "emissary" | "delegate" | "employee"
        | "porte-parole" | "membre" | "combattant" | "combattante" | "militante" | "soldat"
        | "responsable" | "officier" | "adjoint" | "adjointe" | "ministre" | "secrétaire"
        | "directeur" | "directrice" | "fondateur" | "fondatrice" | "cofondateur" | "général"
        | "représentant" | "représentante" | "ambassadeur" | "ambassadrice" | "émissaire"
        | "recruteur" | "négociateur" | "cadre" | "candidat" | "candidate d" | "député"
        | "députée" | "sénateur" | "sénatrice" | "délégué" | "déléguée" | "conseiller"
        | "conseillère" | "adviser" | "advisor" | "idéologue" => Post::Serves,

        "colonel" | "lieutenant" | "major" | "sergeant" | "admiral" | "brigadier" | "prince"
        | "princess" | "pope" | "bishop" | "priest" | "imam" | "sheikh" | "mullah" | "rabbi"
        | "doctor" | "professor" | "judge" | "justice" | "prosecutor" | "lawyer" | "attorney"
        | "journalist" | "reporter" | "analyst" | "expert" | "researcher" | "scientist"
        | "economist" | "historian" | "activist" | "politician" | "diplomat" | "witness"
        | "resident" | "farmer" | "driver" | "teacher" | "student" | "nurse" | "engineer"
        | "author" | "writer" | "actor" | "actress" | "singer" | "star" | "player" | "coach"
        | "baker" | "cook" | "sailor" | "pilot" | "docker" | "worker" | "trader" | "unionist"
        | "mother" | "father" | "brother" | "sister" | "son" | "daughter" | "wife" | "husband"
        | "widow" | "cousin" | "neighbour" | "neighbor" | "veteran" | "rebel" | "terrorist"
        | "jihadist" | "suspect" | "victim" | "survivor" | "inspector" | "detective"
        | "congressman" | "congresswoman" | "rep" | "sen" | "gov" | "gen" | "col" | "lt"
        | "capt" | "sgt" | "maj" | "adm" | "mr" | "mrs" | "ms" | "miss" | "sir" | "lord"
        | "lady" | "dr" | "prof" | "rev" | "reverend" | "judoka" | "comrade" | "amiral"
        | "sergent" | "capitaine" | "princesse" | "pape" | "évêque" | "prêtre" | "cheikh"
        | "mollah" | "docteur" | "docteure" | "professeur" | "professeure" | "juge"
        | "procureur" | "procureure" | "avocat" | "avocate" | "journaliste" | "analyste"
        | "chercheur" | "chercheuse" | "économiste" | "historien" | "historienne"
        | "politologue" | "militantes" | "diplomate" | "témoin" | "habitant" | "habitante"
        | "agriculteur" | "chauffeur" | "enseignant" | "enseignante" | "infirmier"
        | "infirmière" | "ingénieur" | "auteur" | "autrice" | "écrivain" | "acteur" | "actrice"
        | "chanteur" | "chanteuse" | "joueur" | "joueuse" | "entraîneur" | "boulanger"
        | "boulangère" | "marin" | "syndicaliste" | "mère" | "père" | "frère" | "sœur" | "fils"
        | "fille" | "épouse" | "époux" | "veuve" | "cousine" | "voisin" | "voisine" | "rebelle"
        | "terroriste" | "djihadiste" | "jihadiste" | "victime" | "survivant" | "survivante"
        | "magistrat" | "magistrate" | "m" | "mme" | "mlle" | "me" | "maître" | "monsieur"
        | "madame" => Post::Is,
        _ => return None,
    })
}

/// A title that only a person has and that stands right before the name.
pub(crate) fn is_address(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "sir"
            | "dr"
            | "m"
            | "mme"
            | "mlle"
            | "me"
            | "maître"
            | "monsieur"
            | "madame"
            | "prof"
            | "lord"
            | "lady"
            | "rep"
            | "sen"
            | "gov"
            | "gen"
            | "col"
            | "lt"
            | "capt"
            | "sgt"
            | "maj"
            | "adm"
            | "rev"
    )
}

/// "former", "late", "ex-": the role is no longer held.
pub(crate) fn is_past(word: &str) -> bool {
    matches!(
        word,
        "former"
            | "ex"
            | "late"
            | "onetime"
            | "one-time"
            | "erstwhile"
            | "then"
            | "ousted"
            | "deposed"
            | "slain"
            | "ancien"
            | "ancienne"
            | "anciens"
            | "feu"
            | "défunt"
            | "défunte"
            | "déchu"
            | "déchue"
            | "previous"
            | "outgoing"
    ) || word.starts_with("ex-")
}
