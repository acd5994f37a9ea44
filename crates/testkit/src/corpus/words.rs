//! What invented reports are made of: facts in two languages, and the words that fill them.
//!
//! In a fact, `[one|other]` is wording, which each report chooses for itself; a letter behind
//! `$` is what all reports of the story have in common (`Story::fill` lists them). French
//! nouns are masculine and begin with a consonant, so that every one fits every gap.

/// Facts, each in English and in French.
pub const FACTS: &[[&str; 2]] = &[
    [
        "[An explosion|A blast] near the $x of $T killed [at least|no fewer than] $1 people and left the $y in ruins, [officials said|the authorities said].",
        "[Une explosion|Une déflagration] près du $x de $T a fait [au moins|pas moins de] $1 morts et laissé le $y en ruines, [ont indiqué les autorités|selon les autorités].",
    ],
    [
        "Governor $A [said|told reporters] that the $x had been $v before dawn and that $2 $k were still missing.",
        "Le gouverneur $A [a déclaré|a affirmé] que le $x avait été $v avant l’aube et que $2 $k manquaient toujours.",
    ],
    [
        "“We have $v the $x and nobody will touch the $y,” $a [said|added] in $T.",
        "« Nous avons $v le $x et personne ne touchera au $y », [a dit|a ajouté] $a à $T.",
    ],
    [
        "$G ($g) [claimed responsibility|said it was responsible] and accused the $k of having $w the $x.",
        "$G ($g) [a revendiqué l’attaque|s’est déclaré responsable] et a accusé les $k d’avoir $w le $x.",
    ],
    [
        "A spokesman for $g, $B, [denied|rejected] that the $x had been $v with money from $S.",
        "Un porte-parole de $g, $B, [a nié|a démenti] que le $x ait été $v avec des fonds venus de $S.",
    ],
    [
        "The Interior Ministry of $S [said in a statement|announced] that $3 $l had been moved from the $x to the $y.",
        "Le ministère de l’Intérieur de $S [a indiqué dans un communiqué|a annoncé] que $3 $l avaient été transférés du $x vers le $y.",
    ],
    [
        "[According to|As reported by] $o, investigators found a $x and part of a $y under the $z.",
        "[Selon|D’après] $o, les enquêteurs ont trouvé un $x et un morceau de $y sous le $z.",
    ],
    [
        "The United Nations [called for|demanded] an inquiry into the $x and asked $S to let $k leave $T.",
        "Les Nations unies [ont demandé|ont réclamé] une enquête sur le $x et prié $S de laisser les $k quitter $T.",
    ],
    [
        "$C, who [leads|commands] the $k of $T, [said|told $o] that the $x was $v on the orders of $b.",
        "$C, qui [dirige|commande] les $k de $T, [a dit|a confié à $o] que le $x avait été $v sur ordre de $b.",
    ],
    [
        "Two officials, [speaking on condition of anonymity|who asked not to be named], said a $x had been $w near the $y $2 days earlier.",
        "Deux responsables, [sous couvert d’anonymat|qui ont requis l’anonymat], ont dit qu’un $x avait été $w près du $y $2 jours plus tôt.",
    ],
    [
        "Repairs to the $x will cost $4 million dollars, [a $y said|according to a draft $y].",
        "La réparation du $x coûtera $4 millions de dollars, [selon un $y|d’après un projet de $y].",
    ],
    [
        "Hundreds of $k [marched|walked] from the $x to the $z of $T to ask for a new $y.",
        "Des centaines de $k [ont marché|ont défilé] du $x jusqu’au $z de $T pour demander un nouveau $y.",
    ],
    [
        "$D, one of the $l, [said|recalled] that the $x shook and that the $y was $v within minutes.",
        "$D, l’un des $l, [a raconté|s’est souvenu] que le $x avait tremblé et que le $y avait été $v en quelques minutes.",
    ],
    [
        "“The $x was never $w, and every one of the $k knew it,” $d [said|told $o].",
        "« Le $x n’a jamais été $w, et tous les $k le savaient », [a dit|a expliqué à $o] $d.",
    ],
    [
        "Parliament in $S will [vote|decide] on the $x on the $2 of next month, after $3 $l signed a $y.",
        "Le parlement de $S [votera|se prononcera] sur le $x le $2 du mois prochain, après que $3 $l ont signé un $y.",
    ],
    [
        "The road between $T and the $x stayed closed, and $k [were told|were asked] to keep away from the $y.",
        "La route entre $T et le $x est restée fermée, et les $k [ont été priés|ont reçu l’ordre] de rester loin du $y.",
    ],
    [
        "$A [met|spoke with] $C on Tuesday to discuss the $x and a possible return of $1 $k.",
        "$A [a rencontré|s’est entretenu avec] $C mardi pour parler du $x et d’un retour possible de $1 $k.",
    ],
    [
        "Doctors at the $x of $T [said they had treated|treated] $3 wounded $l, most of them hit near the $z.",
        "Les médecins du $x de $T [disent avoir soigné|ont soigné] $3 $l blessés, la plupart touchés près du $z.",
    ],
    [
        "No one could [say|explain] who had $v the $x, and the $y kept no record of it.",
        "Personne n’a pu [dire|expliquer] qui avait $v le $x, et le $y n’en gardait aucune trace.",
    ],
    [
        "$S [recalled|withdrew] its envoy to $U after the $x was $w by $k from the $y.",
        "$S [a rappelé|a retiré] son ambassadeur à $U après que le $x a été $w par des $k du $y.",
    ],
    [
        "Prosecutor $E [opened|began] an inquiry and had the $x and the $z $v for $2 weeks.",
        "Le procureur $E [a ouvert|a lancé] une enquête et fait $v le $x et le $z pour $2 semaines.",
    ],
    [
        "“There is no link between the $x and $g,” prosecutor $e [said|told the court].",
        "« Il n’y a aucun lien entre le $x et $g », [a dit|a déclaré au tribunal] le procureur $e.",
    ],
    [
        "A video [seen by|sent to] $o shows $k carrying a $x past the $y while a $z burns.",
        "Une vidéo [vue par|envoyée à] $o montre des $k portant un $x devant le $y tandis qu’un $z brûle.",
    ],
    [
        "Prices at the $x rose by $1 percent in a week, and $l [sold|gave away] what the $y had left.",
        "Les prix au $x ont augmenté de $1 pour cent en une semaine, et les $l [ont vendu|ont donné] ce qui restait au $y.",
    ],
    [
        "$T, a town of $4 thousand people, [lost|saw the end of] its $x in 2019 when the $y was $w.",
        "$T, une ville de $4 mille habitants, [a perdu|a vu disparaître] son $x en 2019 quand le $y a été $w.",
    ],
    [
        "The army of $S [denied|disputed] the figure and said that only $2 $k had stood near the $z.",
        "L’armée de $S [a démenti|a contesté] le chiffre et dit que seuls $2 $k se tenaient près du $z.",
    ],
    [
        "$U [offered|promised] to send a $x and $3 $l, but $a [refused|turned this down].",
        "$U [a proposé|a promis] d’envoyer un $x et $3 $l, mais $a [a refusé|a décliné l’offre].",
    ],
    [
        "Under the $x signed in 2023, neither $S nor $U may keep a $y within $2 kilometres of $T.",
        "Selon le $x signé en 2023, ni $S ni $U ne peuvent garder un $y à moins de $2 kilomètres de $T.",
    ],
    [
        "$B was [arrested|detained] at the $x with $1 $k and taken to the $z, his lawyer said.",
        "$B a été [arrêté|interpellé] au $x avec $1 $k et conduit au $z, selon son avocat.",
    ],
    [
        "Later the ministry [corrected|changed] its account: the $x had been $v, not $w.",
        "Plus tard, le ministère [a corrigé|a modifié] sa version : le $x avait été $v et non $w.",
    ],
    [
        "The $k of $U [warned|feared] that the $x would not last the winter unless the $y was $v.",
        "Les $k de $U [ont averti|craignent] que le $x ne passe pas l’hiver si le $y n’est pas $v.",
    ],
    [
        "$o [reported|wrote] that $C had left $T in a $x, and $g [did not comment|declined to comment].",
        "$o [rapporte|écrit] que $C a quitté $T dans un $x, et $g [n’a pas réagi|n’a pas souhaité répondre].",
    ],
];

/// Things: one in English and in French.
pub const THINGS: &[[&str; 2]] = &[
    ["bridge", "pont"],
    ["market", "marché"],
    ["harbour", "port"],
    ["tunnel", "tunnel"],
    ["dam", "barrage"],
    ["depot", "dépôt"],
    ["quay", "quai"],
    ["canal", "canal"],
    ["stadium", "stade"],
    ["school", "lycée"],
    ["clinic", "dispensaire"],
    ["court", "tribunal"],
    ["museum", "musée"],
    ["mill", "moulin"],
    ["park", "parc"],
    ["lighthouse", "phare"],
    ["viaduct", "viaduc"],
    ["cable", "câble"],
    ["ship", "navire"],
    ["train", "train"],
    ["lorry", "camion"],
    ["convoy", "convoi"],
    ["bus", "bus"],
    ["village", "village"],
    ["district", "quartier"],
    ["building site", "chantier"],
    ["palace", "palais"],
    ["theatre", "théâtre"],
    ["silo", "silo"],
    ["reservoir", "réservoir"],
    ["pipeline", "pipeline"],
    ["radar", "radar"],
    ["drone", "drone"],
    ["fund", "fonds"],
    ["contract", "contrat"],
    ["report", "rapport"],
    ["decree", "décret"],
    ["plan", "projet"],
    ["budget", "budget"],
    ["ballot", "vote"],
    ["trial", "procès"],
    ["council", "conseil"],
    ["union", "syndicat"],
    ["committee", "comité"],
    ["centre", "centre"],
    ["register", "registre"],
    ["letter", "courrier"],
    ["document", "document"],
    ["warrant", "mandat"],
    ["permit", "permis"],
    ["toll gate", "péage"],
    ["signal", "signal"],
    ["orchard", "verger"],
    ["herd", "troupeau"],
    ["lake", "lac"],
    ["glacier", "glacier"],
    ["path", "sentier"],
    ["rampart", "rempart"],
    ["convent", "couvent"],
    ["belfry", "clocher"],
];

/// People, in the plural.
pub const PEOPLE: &[[&str; 2]] = &[
    ["fishermen", "pêcheurs"],
    ["dockers", "dockers"],
    ["teachers", "professeurs"],
    ["nurses", "soignants"],
    ["drivers", "chauffeurs"],
    ["students", "lycéens"],
    ["farmers", "paysans"],
    ["miners", "mineurs"],
    ["soldiers", "soldats"],
    ["policemen", "policiers"],
    ["judges", "juges"],
    ["witnesses", "témoins"],
    ["traders", "marchands"],
    ["firemen", "pompiers"],
    ["sailors", "marins"],
    ["villagers", "villageois"],
    ["pensioners", "retraités"],
    ["masons", "maçons"],
    ["shepherds", "bergers"],
    ["refugees", "réfugiés"],
    ["prisoners", "prisonniers"],
    ["doctors", "médecins"],
    ["deputies", "députés"],
    ["guards", "gardiens"],
];

/// What was done to a thing.
pub const DONE: &[[&str; 2]] = &[
    ["closed", "fermé"],
    ["searched", "fouillé"],
    ["damaged", "endommagé"],
    ["rebuilt", "reconstruit"],
    ["guarded", "gardé"],
    ["sold", "vendu"],
    ["bought", "acheté"],
    ["inspected", "inspecté"],
    ["blocked", "bloqué"],
    ["opened", "ouvert"],
    ["evacuated", "évacué"],
    ["flooded", "inondé"],
    ["moved", "déplacé"],
    ["seized", "saisi"],
    ["painted", "repeint"],
    ["surrounded", "encerclé"],
    ["emptied", "vidé"],
    ["repaired", "réparé"],
    ["abandoned", "abandonné"],
    ["photographed", "photographié"],
    ["measured", "mesuré"],
    ["insured", "assuré"],
    ["examined", "examiné"],
];

/// Given names as English and as French reports write them.
pub const GIVEN: &[[&str; 2]] = &[
    ["Khalid", "Khaled"],
    ["Yusuf", "Youssef"],
    ["Omar", "Omar"],
    ["Hussein", "Hussein"],
    ["Mikhail", "Mikhaïl"],
    ["Salim", "Salim"],
    ["Tariq", "Tarek"],
    ["Anna", "Anna"],
    ["Sergei", "Sergueï"],
    ["Leyla", "Leïla"],
    ["Bashir", "Bachir"],
    ["Maria", "Maria"],
    ["Ahmed", "Ahmed"],
    ["Rashid", "Rachid"],
    ["Viktor", "Viktor"],
    ["Elena", "Elena"],
    ["Ibrahim", "Ibrahim"],
    ["Nadia", "Nadia"],
    ["Pavel", "Pavel"],
    ["Samira", "Samira"],
    ["Jamal", "Djamal"],
    ["Ivan", "Ivan"],
    ["Mustafa", "Moustafa"],
    ["Karim", "Karim"],
    ["Daniel", "Daniel"],
    ["Hamza", "Hamza"],
    ["Olga", "Olga"],
    ["Murad", "Mourad"],
    ["Andrei", "Andreï"],
    ["Zaynab", "Zeineb"],
];

/// Beginnings and ends of family names and of towns.
pub const BEGINNINGS: &[&str] = &[
    "Tam", "Kor", "Bel", "Shar", "Dur", "Qas", "Mer", "Hal", "Zor", "Nab", "Fal", "Gur", "Rash",
    "Vel", "Luk", "Orv", "Pel", "Jun", "Kha", "Sem", "Tor", "Bar", "Dan", "Ish", "Mal", "Sur",
];

/// Ends of family names.
pub const ENDS: &[&str] = &[
    "runi", "shavi", "dari", "bekov", "lani", "mish", "tawi", "gari", "novic", "zuri", "hadi",
    "kani", "lev", "shuni", "mari", "dulin", "qari", "sten", "bashi", "wani",
];

/// Ends of names of towns.
pub const TOWN_ENDS: &[&str] =
    &["abad", "grad", "mouth", "var", "ishta", "oum", "ville", "burg", "ana", "el", "ok", "isk"];

/// What outlets call themselves, before the name of a town or country; and which language
/// they write.
pub const OUTLETS: &[(usize, &str)] = &[
    (0, "The Courier of"),
    (1, "Le Courrier de"),
    (0, "Radio"),
    (1, "La Gazette de"),
    (0, "The Observer of"),
    (1, "Le Phare de"),
    (0, "Morning Post of"),
    (1, "La Dépêche de"),
];

/// Armed groups and parties.
pub const GROUPS: &[[&str; 2]] = &[
    ["the Movement for the Defence of", "le Mouvement pour la défense de"],
    ["the Liberation Front of", "le Front de libération de"],
    ["the People’s Party of", "le Parti populaire de"],
    ["the Northern Brigades of", "les Brigades du nord de"],
    ["the Farmers’ League of", "la Ligue paysanne de"],
];
