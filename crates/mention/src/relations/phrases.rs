//! Words between two names that say how the one bearer stands to the other.
//!
//! They are written without articles, pronouns, marks and forms of "to be", French participles
//! as for one man; `*` stands for up to two words more ("branch * of").

use record::RelationshipKind::{
    self, AffiliatedWith, BackedBy, BasedIn, DesignatedBy, Formerly, Leads, MemberOf, PartOf,
};
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// Which of two names the relation is one of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Order {
    /// "A leads B": the first is the subject.
    Straight,
    /// "B, led by A": the second is.
    Reversed,
}

use Order::{Reversed, Straight};

/// Words, what they say, and of which of two names.
type Phrase = (&'static str, RelationshipKind, Order);

/// What `*` stands for, at the most.
pub(crate) const FREE: usize = 2;

/// The phrases that words can begin with, in the order of the table. Of several that fit, the
/// longest counts.
pub(crate) fn opening(words: &[&str]) -> impl Iterator<Item = &'static Phrase> {
    static BY_WORD: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
        let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, (phrase, ..)) in PHRASES.iter().enumerate() {
            let fixed = phrase.split(' ').find(|part| *part != "*");
            by_word.entry(fixed.unwrap_or_default()).or_default().push(at);
        }
        by_word
    });
    let near = words.iter().take(FREE + 1).filter_map(|word| BY_WORD.get(word));
    let at: BTreeSet<usize> = near.flatten().copied().collect();
    at.into_iter().map(|at| &PHRASES[at])
}

const PHRASES: &[Phrase] = &[
    ("led by", Leads, Reversed),
    ("headed by", Leads, Reversed),
    ("commanded by", Leads, Reversed),
    ("run by", Leads, Reversed),
    ("ruled by", Leads, Reversed),
    ("chaired by", Leads, Reversed),
    ("governed by", Leads, Reversed),
    ("under * command of", Leads, Reversed),
    ("under * leadership of", Leads, Reversed),
    ("whose * leader", Leads, Reversed),
    ("whose * commander", Leads, Reversed),
    ("whose * chief", Leads, Reversed),
    ("whose * head", Leads, Reversed),
    ("leads", Leads, Straight),
    ("led", Leads, Straight),
    ("heads", Leads, Straight),
    ("headed", Leads, Straight),
    ("commands", Leads, Straight),
    ("commanded", Leads, Straight),
    ("chairs", Leads, Straight),
    ("took command of", Leads, Straight),
    ("took over as leader of", Leads, Straight),
    ("at head of", Leads, Straight),
    ("in charge of", Leads, Straight),
    ("dirigé par", Leads, Reversed),
    ("mené par", Leads, Reversed),
    ("commandé par", Leads, Reversed),
    ("présidé par", Leads, Reversed),
    ("conduit par", Leads, Reversed),
    ("emmené par", Leads, Reversed),
    ("que dirige", Leads, Reversed),
    ("que commande", Leads, Reversed),
    ("que préside", Leads, Reversed),
    ("sous * commandement de", Leads, Reversed),
    ("sous * direction de", Leads, Reversed),
    ("dont * chef", Leads, Reversed),
    ("dont * dirigeant", Leads, Reversed),
    ("dont * leader", Leads, Reversed),
    ("dirige", Leads, Straight),
    ("dirigeait", Leads, Straight),
    ("dirigé", Leads, Straight),
    ("commande", Leads, Straight),
    ("commandait", Leads, Straight),
    ("préside", Leads, Straight),
    ("à tête de", Leads, Straight),
    ("member of", MemberOf, Straight),
    ("joined", MemberOf, Straight),
    ("belongs to", MemberOf, Straight),
    ("belonged to", MemberOf, Straight),
    ("fought for", MemberOf, Straight),
    ("works for", MemberOf, Straight),
    ("membre de", MemberOf, Straight),
    ("membre du", MemberOf, Straight),
    ("membre des", MemberOf, Straight),
    ("rejoint", MemberOf, Straight),
    ("appartient à", MemberOf, Straight),
    ("appartient au", MemberOf, Straight),
    ("a rallié", MemberOf, Straight),
    ("branch * of", PartOf, Straight),
    ("wing * of", PartOf, Straight),
    ("* wing of", PartOf, Straight),
    ("* branch of", PartOf, Straight),
    ("* arm of", PartOf, Straight),
    ("* unit of", PartOf, Straight),
    ("* part of", PartOf, Straight),
    ("* division of", PartOf, Straight),
    ("* section of", PartOf, Straight),
    ("* subsidiary of", PartOf, Straight),
    ("* component of", PartOf, Straight),
    ("subordinate to", PartOf, Straight),
    ("'s * wing", PartOf, Reversed),
    ("'s * branch", PartOf, Reversed),
    ("'s * arm", PartOf, Reversed),
    ("'s * subsidiary", PartOf, Reversed),
    ("subsidiary", PartOf, Reversed),
    ("whose * wing", PartOf, Reversed),
    ("whose * branch", PartOf, Reversed),
    ("parent", PartOf, Straight),
    ("branche * de", PartOf, Straight),
    ("aile * de", PartOf, Straight),
    ("bras armé de", PartOf, Straight),
    ("filiale * de", PartOf, Straight),
    ("section * de", PartOf, Straight),
    ("composante * de", PartOf, Straight),
    ("fait partie de", PartOf, Straight),
    ("unité * de", PartOf, Straight),
    ("dont * bras armé", PartOf, Reversed),
    ("dont * branche armé", PartOf, Reversed),
    ("dont * branche politique", PartOf, Reversed),
    ("formerly", Formerly, Straight),
    ("formerly known as", Formerly, Straight),
    ("formerly called", Formerly, Straight),
    ("formerly named", Formerly, Straight),
    ("previously", Formerly, Straight),
    ("previously known as", Formerly, Straight),
    ("previously called", Formerly, Straight),
    ("once known as", Formerly, Straight),
    ("once called", Formerly, Straight),
    ("ex", Formerly, Straight),
    ("former", Formerly, Straight),
    ("grew * out of", Formerly, Straight),
    ("born out of", Formerly, Straight),
    ("emerged * from", Formerly, Straight),
    ("evolved * from", Formerly, Straight),
    ("rebranded from", Formerly, Straight),
    ("successor of", Formerly, Straight),
    ("successor to", Formerly, Straight),
    ("rebranded as", Formerly, Reversed),
    ("rebranded itself as", Formerly, Reversed),
    ("rebranded itself", Formerly, Reversed),
    ("renamed", Formerly, Reversed),
    ("renamed itself", Formerly, Reversed),
    ("later renamed", Formerly, Reversed),
    ("changed name to", Formerly, Reversed),
    ("now known as", Formerly, Reversed),
    ("now called", Formerly, Reversed),
    ("later known as", Formerly, Reversed),
    ("later became", Formerly, Reversed),
    ("became", Formerly, Reversed),
    ("anciennement", Formerly, Straight),
    ("anciennement connu sous nom de", Formerly, Straight),
    ("anciennement appelé", Formerly, Straight),
    ("anciennement nommé", Formerly, Straight),
    ("autrefois", Formerly, Straight),
    ("autrefois appelé", Formerly, Straight),
    ("autrefois connu sous nom de", Formerly, Straight),
    ("auparavant", Formerly, Straight),
    ("auparavant connu sous nom de", Formerly, Straight),
    ("jadis", Formerly, Straight),
    ("ancien", Formerly, Straight),
    ("ancienne", Formerly, Straight),
    ("issu de", Formerly, Straight),
    ("issu du", Formerly, Straight),
    ("né de", Formerly, Straight),
    ("héritier de", Formerly, Straight),
    ("héritière de", Formerly, Straight),
    ("successeur de", Formerly, Straight),
    ("rebaptisé", Formerly, Reversed),
    ("renommé", Formerly, Reversed),
    ("devenu", Formerly, Reversed),
    ("désormais connu sous nom de", Formerly, Reversed),
    ("désormais appelé", Formerly, Reversed),
    ("affiliated with", AffiliatedWith, Straight),
    ("affiliated to", AffiliatedWith, Straight),
    ("* affiliate of", AffiliatedWith, Straight),
    ("* offshoot of", AffiliatedWith, Straight),
    ("* ally of", AffiliatedWith, Straight),
    ("linked to", AffiliatedWith, Straight),
    ("tied to", AffiliatedWith, Straight),
    ("allied with", AffiliatedWith, Straight),
    ("allied to", AffiliatedWith, Straight),
    ("aligned with", AffiliatedWith, Straight),
    ("associated with", AffiliatedWith, Straight),
    ("loyal to", AffiliatedWith, Straight),
    ("pledged allegiance to", AffiliatedWith, Straight),
    ("'s * affiliate", AffiliatedWith, Reversed),
    ("'s * offshoot", AffiliatedWith, Reversed),
    ("affiliate", AffiliatedWith, Reversed),
    ("-linked", AffiliatedWith, Reversed),
    ("-affiliated", AffiliatedWith, Reversed),
    ("-aligned", AffiliatedWith, Reversed),
    ("-allied", AffiliatedWith, Reversed),
    ("affilié à", AffiliatedWith, Straight),
    ("affilié au", AffiliatedWith, Straight),
    ("lié à", AffiliatedWith, Straight),
    ("lié au", AffiliatedWith, Straight),
    ("lié aux", AffiliatedWith, Straight),
    ("allié de", AffiliatedWith, Straight),
    ("allié à", AffiliatedWith, Straight),
    ("inféodé à", AffiliatedWith, Straight),
    ("fidèle à", AffiliatedWith, Straight),
    ("prêté allégeance à", AffiliatedWith, Straight),
    ("backed by", BackedBy, Straight),
    ("supported by", BackedBy, Straight),
    ("funded by", BackedBy, Straight),
    ("financed by", BackedBy, Straight),
    ("armed by", BackedBy, Straight),
    ("sponsored by", BackedBy, Straight),
    ("trained by", BackedBy, Straight),
    ("with * backing of", BackedBy, Straight),
    ("with * support of", BackedBy, Straight),
    ("backs", BackedBy, Reversed),
    ("supports", BackedBy, Reversed),
    ("supported", BackedBy, Reversed),
    ("finances", BackedBy, Reversed),
    ("funds", BackedBy, Reversed),
    ("arms", BackedBy, Reversed),
    ("sponsors", BackedBy, Reversed),
    ("-backed", BackedBy, Reversed),
    ("-supported", BackedBy, Reversed),
    ("-funded", BackedBy, Reversed),
    ("-financed", BackedBy, Reversed),
    ("-sponsored", BackedBy, Reversed),
    ("-armed", BackedBy, Reversed),
    ("-trained", BackedBy, Reversed),
    ("soutenu par", BackedBy, Straight),
    ("appuyé par", BackedBy, Straight),
    ("financé par", BackedBy, Straight),
    ("armé par", BackedBy, Straight),
    ("parrainé par", BackedBy, Straight),
    ("avec * soutien de", BackedBy, Straight),
    ("soutient", BackedBy, Reversed),
    ("appuie", BackedBy, Reversed),
    ("finance", BackedBy, Reversed),
    ("parraine", BackedBy, Reversed),
    ("based in", BasedIn, Straight),
    ("based at", BasedIn, Straight),
    ("based near", BasedIn, Straight),
    ("headquartered in", BasedIn, Straight),
    ("with headquarters in", BasedIn, Straight),
    ("whose headquarters in", BasedIn, Straight),
    ("-based", BasedIn, Reversed),
    ("basé à", BasedIn, Straight),
    ("basé en", BasedIn, Straight),
    ("basé dans", BasedIn, Straight),
    ("basé au", BasedIn, Straight),
    ("dont siège à", BasedIn, Straight),
    ("dont siège est à", BasedIn, Straight),
    ("établi à", BasedIn, Straight),
    ("banned in", DesignatedBy, Straight),
    ("banned by", DesignatedBy, Straight),
    ("outlawed in", DesignatedBy, Straight),
    ("outlawed by", DesignatedBy, Straight),
    ("proscribed by", DesignatedBy, Straight),
    ("proscribed in", DesignatedBy, Straight),
    ("blacklisted by", DesignatedBy, Straight),
    ("interdit en", DesignatedBy, Straight),
    ("interdit par", DesignatedBy, Straight),
    ("interdit au", DesignatedBy, Straight),
    ("banned", DesignatedBy, Reversed),
    ("outlawed", DesignatedBy, Reversed),
    ("blacklisted", DesignatedBy, Reversed),
    ("proscribed", DesignatedBy, Reversed),
];

/// Verbs by which someone is put on a list; they need a word of [`is_of_lists`] to mean it.
pub(crate) fn puts_on_list(word: &str) -> bool {
    matches!(
        word,
        "designated"
            | "designates"
            | "listed"
            | "lists"
            | "list"
            | "classified"
            | "classifies"
            | "classify"
            | "labelled"
            | "labeled"
            | "considers"
            | "considered"
            | "recognises"
            | "sanctioned"
            | "classé"
            | "classe"
            | "classent"
            | "inscrit"
            | "désigné"
            | "considère"
            | "considéré"
            | "considèrent"
            | "qualifié"
            | "placé"
    )
}

/// What lists are of.
pub(crate) fn is_of_lists(word: &str) -> bool {
    matches!(
        word,
        "terrorist"
            | "terrorists"
            | "terrorism"
            | "extremist"
            | "terroriste"
            | "terroristes"
            | "terrorisme"
            | "extrémiste"
            | "blacklist"
            | "noire"
            | "sanctions"
    )
}

/// One form for what French and English decline: "dirigée", "dirigés" as "dirigé".
pub(crate) fn bare(word: &str) -> &str {
    match word {
        "soutenue" | "soutenus" | "soutenues" => "soutenu",
        "issue" | "issus" | "issues" => "issu",
        "interdite" | "interdits" | "interdites" => "interdit",
        "inscrite" | "inscrits" | "inscrites" => "inscrit",
        "devenue" | "devenus" => "devenu",
        "connue" | "connus" | "connues" => "connu",
        "conduite" => "conduit",
        "née" | "nés" => "né",
        "d'" => "de",
        "members" => "member",
        "membres" => "membre",
        _ => ["ées", "és", "ée"]
            .iter()
            .find(|end| word.ends_with(**end))
            .map_or(word, |end| &word[..word.len() - end.len() + "é".len()]),
    }
}

/// Left out before phrases are compared: they change nothing, or change only the polarity.
pub(crate) fn changes_nothing(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "which"
            | "who"
            | "that"
            | "is"
            | "was"
            | "are"
            | "were"
            | "has"
            | "have"
            | "had"
            | "been"
            | "being"
            | "be"
            | "also"
            | "currently"
            | "reportedly"
            | "widely"
            | "long"
            | "still"
            | "its"
            | "his"
            | "her"
            | "their"
            | "then"
            | "not"
            | "no"
            | "longer"
            | "never"
            | "n't"
            | "group"
            | "groups"
            | "le"
            | "la"
            | "les"
            | "l'"
            | "un"
            | "une"
            | "qui"
            | "est"
            | "était"
            | "sont"
            | "étaient"
            | "été"
            | "ont"
            | "avait"
            | "aussi"
            | "également"
            | "lui-même"
            | "actuellement"
            | "toujours"
            | "son"
            | "sa"
            | "ses"
            | "leur"
            | "ne"
            | "n'"
            | "pas"
            | "plus"
            | "jamais"
            | "y"
            | ","
            | "("
            | ")"
            | "\""
            | "“"
            | "”"
            | "«"
            | "»"
            | "‘"
            | "’"
            | "'"
            | "—"
            | "–"
            | "directly"
            | "originally"
            | "allegedly"
            | "now-defunct"
    )
}

/// Says that a relation is over: "once led by", "former".
pub(crate) fn is_over(word: &str) -> bool {
    matches!(
        word,
        "once" | "formerly" | "previously" | "autrefois" | "jadis" | "anciennement" | "auparavant"
    )
}
