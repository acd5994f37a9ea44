//! What words say of a number beside them in French.

use super::words::Tables;
use record::CountedKind::{
    Buildings, Detained, Displaced, Duration, Fighters, Killed, Missing, Money, People, Protesters,
    Weapons, Wounded,
};

pub(super) const TABLES: Tables = Tables {
    nouns: &[
        ("mort|morte|tué|tuée|décès|cadavre|corps|dépouille|martyr|vie", Killed),
        ("blessé|blessée|éclopé", Wounded),
        ("disparu|disparue", Missing),
        ("otage|arrestation|interpellation|captif|captive|interpellé", Detained),
        ("réfugié|réfugiée|déplacé|déplacée|exilé|exilée|évacué|évacuée", Displaced),
        (
            "combattant|combattante|militant|soldat|soldate|rebelle|mercenaire|djihadiste|\
             jihadiste|terroriste|insurgé|milicien|militaire|paramilitaire|parachutiste|\
             légionnaire|assaillant|islamiste|extrémiste|casque|conscrit|réserviste|\
             commando|guérillero|tireur|recrue|troupe|fantassin",
            Fighters,
        ),
        ("manifestant|manifestante|gréviste|émeutier|contestataire", Protesters),
        (
            "personne|civil|civile|détenu|détenue|prisonnier|prisonnière|homme|femme|enfant|garçon|fille|fillette|villageois|habitant|\
             habitante|étudiant|étudiante|élève|enseignant|enseignante|journaliste|policier|\
             policière|gendarme|officier|gradé|responsable|travailleur|migrant|migrante|passager|\
             passagère|médecin|infirmier|infirmière|victime|membre|partisan|partisane|\
             activiste|électeur|électrice|citoyen|citoyenne|ressortissant|famille|suspect|\
             suspecte|bébé|agriculteur|paysan|chauffeur|pèlerin|touriste|bénévole|volontaire|\
             dirigeant|commandant|avocat|avocate|juge|candidat|candidate|député|députée|agent|\
             employé|employée|jeune|adolescent|adolescente|autre|survivant|survivante|patient|\
             mineur|marin|pilote|prêtre|moine|expert|conseiller|diplomate|criminel|fidèle|\
             passant|étranger|ouvrier|cadre|sympathisant|adepte|riverain|riveraine|usager|automobiliste|vacancier|sinistré|client|secouriste|individu|gens",
            People,
        ),
        ("salaire|prêt|amende", Money),
        (
            "drone|char|roquette|missile|obus|bombe|arme|fusil|véhicule|avion|hélicoptère|\
             navire|bateau|mine|grenade|mortier|canon|lanceur|balle|cartouche|camion|blindé|\
             munition|ogive|chasseur|pistolet|explosif|obusier",
            Weapons,
        ),
        (
            "maison|logement|bâtiment|immeuble|village|ville|école|hôpital|hôpitaux|boutique|\
             église|mosquée|appartement|pont|clinique|base|marché|camp|usine|entrepôt|\
             localité|colonie|quartier|magasin|commerce|habitation|bureau|district",
            Buildings,
        ),
        (
            "fois|seconde|minute|heure|jour|journée|nuit|semaine|mois|an|année|décennie|siècle",
            Duration,
        ),
    ],
    deeds: &[
        ("mort|décès|assassinat|meurtre|exécution|massacre|perte|tuerie|corps|disparition", Killed),
        ("arrestation|interpellation|détention|capture|enlèvement|incarcération|rapt", Detained),
        ("déplacement|expulsion|exode|fuite|évacuation", Displaced),
    ],
    done_to: &[
        ("tuer|assassiner|exécuter|massacrer|abattre|décapiter|égorger|lyncher|éliminer", Killed),
        ("blesser|mutiler", Wounded),
        (
            "arrêter|interpeller|détenir|emprisonner|capturer|enlever|kidnapper|incarcérer|\
             appréhender|écrouer|séquestrer",
            Detained,
        ),
        ("déplacer|expulser|évacuer|déraciner|chasser", Displaced),
    ],
    happens_to: &[
        ("mourir|périr|périrer|décéder|mort|succomber|noyer", Killed),
        ("disparaître|disparue|disparu|manquer", Missing),
        ("fuir|enfuir", Displaced),
        ("manifester|défiler|protester", Protesters),
    ],
    participles: &[
        (
            "tué|tuée|tués|tuées|assassiné|assassinée|assassinés|assassinées|exécuté|exécutée|\
             exécutés|exécutées|massacrés|massacrées|abattu|abattue|abattus|abattues|décapités|\
             égorgés|égorgées|lynchés",
            Killed,
        ),
        ("blessé|blessée|blessés|blessées|mutilés|mutilées", Wounded),
        (
            "arrêté|arrêtée|arrêtés|arrêtées|interpellé|interpellée|interpellés|interpellées|\
             détenu|détenue|détenus|détenues|emprisonné|emprisonnée|emprisonnés|emprisonnées|\
             capturé|capturés|capturées|enlevé|enlevée|enlevés|enlevées|kidnappés|incarcérés|\
             appréhendés|écroués",
            Detained,
        ),
        (
            "déplacé|déplacée|déplacés|déplacées|expulsé|expulsée|expulsés|expulsées|évacué|\
             évacuée|évacués|évacuées",
            Displaced,
        ),
    ],
    ends: &[
        (
            "mort|morte|morts|mortes|meurt|meurent|mourait|mouraient|mourront|péri|périssent|\
             périt|périrent|décédé|décédée|décédés|décédées|décèdent|succombé|succombent|noyés",
            Killed,
        ),
        ("disparu|disparue|disparus|disparues", Missing),
        ("fuient|fui|fuyaient|fuyant|fuit|enfuis", Displaced),
        ("manifestent|manifesté|défilent|défilé|protestent|protesté", Protesters),
    ],
    actives: &[
        (
            "tue|tuent|tué|tuant|tuait|tuèrent|tuer|assassine|assassinent|assassiné|assassinant|\
             exécute|exécutent|exécuté|exécutant|massacre|massacrent|massacré|massacrant|abat|\
             abattent|abattu|abattant|égorgé|égorgent|décapité|décapitant",
            Killed,
        ),
        ("blesse|blessent|blessé|blessant|blessait|blessèrent|blesser", Wounded),
        (
            "arrête|arrêtent|arrêté|arrêtant|interpelle|interpellent|interpellé|interpellant|\
             capture|capturent|capturé|capturant|enlève|enlèvent|enlevé|enlevant|détient|\
             détiennent|emprisonné|arrêter",
            Detained,
        ),
        ("déplace|déplacent|déplacé|déplaçant|expulse|expulsent|expulsé|expulsant", Displaced),
    ],
    between: "qui|autres|autre|plus|aussi|également|déjà|encore|toujours|portés|portées|porté|\
              portée|retrouvés|retrouvées|retrouvé|retrouvée|tous|toutes|y|se|s'|donnés|donnés \
              pour|grièvement|légèrement|gravement|mortellement|par|balle|balles",
    be: "est|sont|était|étaient|été|fut|furent|sera|seront|serait|seraient|soit|soient|être|\
         étant",
    have: "a|ont|avait|avaient|aurait|auraient|aura|auront|avoir|ayant|eu",
    parts: "dont|notamment|parmi|lesquels|lesquelles|compris|eux|elles|particulièrement",
    tolls: "bilan|bilans",
    numbers: "nombre|total|chiffre",
    of: "de|d'|des|du",
    or: "ou|et/ou",
    from: "depuis",
    peoples: &["ens", "ans", "ais", "ois", "iens", "éens", "ains", "ques", "nes", "ses"],
};
