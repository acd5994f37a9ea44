//! Nouns that tell what kind of speaker a phrase names.

use super::lexeme;

/// What a noun makes of the phrase it heads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Noun {
    /// "source", "sources": nobody, unless more is said.
    Source,
    /// A person by role: "spokesman", "ministre", "witness".
    Role,
    /// A body of armed or organised people: "group", "parti".
    Group,
    /// A state or a part of one: "ministry", "armée".
    State,
    /// Someone who publishes: "newspaper", "agence", "site".
    Outlet,
    /// Something written: "report", "étude".
    Document,
    /// Something posted or recorded: "video", "tweet".
    Post,
}

/// What a lower-case noun, singular or plural, makes of its phrase.
pub(crate) fn noun(word: &str) -> Option<Noun> {
    let word = word.trim_start_matches("l'").trim_start_matches("d'");
    lexeme(word).noun
}

/// Nouns in the singular, or in a plural that is made in no regular way.
pub(super) const NOUNS: &[(Noun, &str)] = &[
    (Noun::Source, "source rumour rumor rumeur people information"),
    (
        Noun::Role,
        "engineer employee clerk magistrate boss cook owner superior chaplain shopkeeper \
         baker sailor pilot guard cousin refugee official spokesman spokeswoman spokesperson \
         spokespeople minister president leader head chief commander general colonel officer \
         soldier fighter militant journalist reporter correspondent editor witness eyewitness \
         resident activist analyst expert researcher scientist doctor lawyer judge prosecutor \
         mayor governor senator lawmaker deputy ambassador diplomat envoy secretary director \
         chairman chairwoman manager executive founder author professor teacher student coach \
         player member man woman villager farmer neighbour neighbor relative father mother \
         survivor victim politician candidate premier chancellor king queen prince pope \
         bishop priest imam sheikh aide adviser advisor investigator inspector scholar \
         historian economist trader driver worker nurse ceo observer critic supporter \
         opponent rebel insurgent terrorist captain lieutenant undersecretary vice-president \
         co-author coauthor warlord negotiator mediator ingénieur boulanger boulangère marin \
         pilote réfugié docteur docteure porte-parole responsable ministre président \
         présidente chef cheffe dirigeant dirigeante commandant général officier soldat \
         combattant journaliste correspondant correspondante rédacteur témoin habitant \
         habitante riverain militante analyste experte chercheur chercheuse scientifique \
         médecin avocat avocate juge procureur procureure maire gouverneur sénateur sénatrice \
         député députée ambassadeur ambassadrice diplomate émissaire secrétaire directeur \
         directrice fondateur auteur autrice professeur enseignant étudiant entraîneur joueur \
         membre homme femme villageois agriculteur voisin père mère survivant victime \
         candidat chancelier chancelière roi reine pape évêque conseiller conseillère \
         enquêteur historien économiste chauffeur ouvrier infirmière observateur opposant \
         rebelle terroriste capitaine négociateur médiateur élu élue préfet préfète \
         syndicaliste représentant représentante employé employée magistrat adjoint adjointe \
         agent supérieur propriétaire patron universitaire gardien gardienne trésorier \
         trésorière infirmier pompier keeper treasurer firefighter attorney congressman \
         congresswoman representative strategist pollster commissioner administrator sheriff \
         counsel nominee spokespeople lobbyist businessman businesswoman physician surgeon \
         psychologist sociologist biologist physicist astronomer columnist blogger pastor rabbi \
         detective superintendent consultant specialist landlord tenant passenger parent \
         sociologue politologue eurodéputé eurodéputée commissaire colonel délégué déléguée \
         gérant gérante éleveur éleveuse psychologue biologiste physicien physicienne astronome \
         écrivain écrivaine chanteur chanteuse sélectionneur spécialiste gendarme policier \
         policière passager passagère recteur rectrice vice-président vice-présidente \
         coprésident coprésidente sous-officier secouriste sauveteur manifestant manifestante gréviste salarié \
         salariée automobiliste soignant soignante urgentiste douanier détenu électeur plaignant \
         locataire consommateur pêcheur producteur commerçant investisseur actionnaire rescuer \
         protester striker voter inmate detainee defendant plaintiff volunteer medic paramedic \
         motorist investor shareholder organizer organiser fisherman fishermen cleric \
         campaigner detractor backer ally proponent advocate bystander onlooker insider \
         détracteur détractrice partisan partisane adversaire allié alliée défenseur proche \
         participant pupil husband wife brother sister son daughter widow nephew niece uncle aunt \
         grandmother grandfather teenager friend colleague academic customer councillor \
         legislator rival writer poet actor actress singer referee nun pharmacist psychiatrist \
         dentist midwife policeman policewoman coroner forester ranger climber mechanic \
         electrician plumber waiter bartender welder machinist trucker \
         cyclist pedestrian enseignante élève étudiante mari frère sœur fils fille veuve voisine \
         ami amie collègue rescapé conducteur conductrice ouvrière ingénieure historienne \
         professeure inspecteur inspectrice enquêtrice agricultrice commerçante client cliente \
         prisonnier greffier poète acteur actrice prêtre rabbin pharmacien pharmacienne \
         chirurgien chirurgienne psychiatre dentiste sage-femme mécanicien cuisinier \
         cuisinière serveur serveuse coiffeur coiffeuse cycliste piéton proviseur proviseure \
         bourgmestre échevin échevine pénaliste négociatrice collaborateur collaboratrice patronne \
         entrepreneur entrepreneuse fonctionnaire prévenu prévenue \
         interlocuteur interlocutrice retraité retraitée lycéen lycéenne parlementaire \
         entourage banquier banquière banker cadre notaire imam médiatrice arbitre",
    ),
    (
        Noun::Group,
        "group party movement organisation organization company firm union militia faction \
         coalition alliance front brigade association charity ngo church club team bank \
         university institute foundation campaign network cartel opposition delegation \
         federation league community committee society management insurer assureur direction \
         groupe parti mouvement entreprise société syndicat milice ong église équipe banque \
         université institut fondation réseau délégation fédération ligue communauté comité \
         collectif centrale compagnie",
    ),
    (
        Noun::State,
        "government ministry army military police authority kremlin parliament court council \
         state administration embassy municipality navy force pentagon senate congress \
         cabinet prosecution commission department presidency office regime junta republic \
         city country house gouvernement ministère armée gendarmerie autorité parquet justice \
         préfecture mairie parlement tribunal cour conseil état état-major ambassade \
         municipalité marine sénat assemblée présidence régime junte république ville pays \
         élysée matignon diplomatie exécutif",
    ),
    (
        Noun::Outlet,
        "newspaper daily weekly magazine agency broadcaster channel radio station website \
         site outlet media press journal news tv television blog paper tabloid portal \
         newswire quotidien hebdomadaire agence chaîne télévision presse média revue",
    ),
    (
        Noun::Document,
        "report study letter law survey poll ruling document figure memo article analysis \
         data result finding statistic record inspection audit inquiry \
         investigation probe evidence review complaint indictment lawsuit treaty text \
         statement research estimate reports email e-mail sign rapport étude lettre loi \
         sondage enquête chiffre note bilan communiqué texte donnée plainte traité arrêt \
         résultat reportage documentaire témoignage conclusion statistique dépêche courriel \
         affidavit transcript update bulletin brochure leaflet logbook placard preprint census autopsy \
         description procès-verbal mémo audit expertise autopsie pancarte tract affiche baromètre",
    ),
    (
        Noun::Post,
        "video post tweet footage recording caption image imagery photo picture message clip vidéo \
         publication enregistrement légende banner",
    ),
];

/// Ends or begins the name of a newspaper, an agency or a broadcaster, or is such a name.
pub(crate) fn is_media_word(word: &str) -> bool {
    lexeme(word).is_media
}

pub(super) const MEDIA_WORDS: &str = "times post news press agency journal tv radio gazette tribune herald guardian observer daily \
     telegraph mail standard chronicle star globe mirror television media newspaper magazine \
     weekly broadcaster channel presse agence quotidien dépêche courrier figaro monde humanité \
     libération parisien média médias télévision chaîne hebdomadaire afp reuters ap bbc cnn tass \
     anadolu interfax xinhua upi dpa efe ansa rfi rtl tf1 bfm bfmtv itv cbs nbc abc pbs npr \
     aljazeera jazeera bloomberg spiegel mediapart inter franceinfo info website blog wikinews yonhap \
     kyodo belga ats";

/// One who leads: words for the same role, told apart by what they lead.
pub(crate) fn is_leading(word: &str) -> bool {
    matches!(
        word,
        "leader"
            | "head"
            | "chief"
            | "president"
            | "chairman"
            | "chairwoman"
            | "commander"
            | "ruler"
            | "chef"
            | "cheffe"
            | "dirigeant"
            | "dirigeante"
            | "président"
            | "présidente"
            | "patron"
            | "commandant"
            | "strongman"
            | "director"
            | "directeur"
            | "directrice"
    )
}

/// A capital or a country that speaks for its state when it speaks.
pub(crate) fn place_of_power(word: &str) -> bool {
    lexeme(word).is_power
}

pub(super) const PLACES_OF_POWER: &str = "moscow moscou kyiv kiev washington paris london londres berlin beijing pékin tehran téhéran \
     ankara damascus damas jerusalem jérusalem tokyo delhi brussels bruxelles riyadh riyad doha \
     cairo islamabad kabul kaboul baghdad bagdad pyongyang seoul séoul rome madrid russia russie \
     ukraine france germany allemagne china chine iran iraq irak turkey turquie syria syrie \
     israel israël egypt égypte japan japon india inde pakistan britain spain espagne italy \
     italie poland pologne korea corée qatar lebanon liban libya libye algeria algérie morocco \
     maroc tunisia tunisie georgia géorgie states états-unis etats-unis u.s. us uk u.k. eu un onu \
     nato otan ue nations union";

/// A small word inside names: "Abdul al-Karim bin Dorr", "Marie de La Tour".
pub(crate) fn is_name_particle(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "bin"
            | "ibn"
            | "van"
            | "von"
            | "der"
            | "di"
            | "da"
            | "del"
            | "ben"
            | "abu"
            | "de"
    )
}

/// "Mr. Orr", « Me Orr » is called Orr (golden `fr-maitre`).
pub(crate) fn is_honorific(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "Mr" | "Mrs"
            | "Ms"
            | "Dr"
            | "M"
            | "MM"
            | "Mme"
            | "Mlle"
            | "Me"
            | "Sir"
            | "Lord"
            | "Lady"
            | "Gov"
            | "Sen"
            | "Sens"
            | "Rep"
            | "Reps"
            | "Gen"
            | "Col"
            | "Lt"
            | "Maj"
            | "Capt"
            | "Cmdr"
            | "Sgt"
            | "Spc"
            | "Pfc"
            | "Cpl"
            | "Adm"
            | "Prof"
            | "Pr"
            | "Rev"
            | "Mgr"
    )
}

/// The article of Arabic names, as it is written before their letters: "al-Karim", "ash-Shar".
pub(crate) fn is_arabic_article(word: &str) -> bool {
    matches!(word, "al" | "el" | "ar" | "as" | "ash" | "ad" | "an" | "at" | "az" | "ul")
}
