//! Words inside a name that tell what it names: "Front", "Gazette", "Ministry", "Jabhat".

use record::MentionKind;

/// What a folded word of a name makes of the whole name, wherever it stands in it.
pub(crate) fn kind_of_head(folded: &str) -> Option<MentionKind> {
    Some(match folded {
        "front" | "movement" | "party" | "brigade" | "brigades" | "militia" | "militias"
        | "faction" | "column" | "alliance" | "resistance" | "liberation" | "mujahideen"
        | "guerrilla" | "mouvement" | "parti" | "milice" | "colonne" | "cartel" | "taliban"
        | "talibans" | "hayat" | "heyet" | "jabhat" | "cephesi" | "harakat" | "hareketi"
        | "jaish" | "jaysh" | "cays" | "ajnad" | "junud" | "cund" | "jund" | "ansar" | "ensar"
        | "ahrar" | "hurras" | "liwa" | "kataib" | "kata" | "tanzim" | "hizb" | "hezbollah"
        | "hizbullah" | "faylaq" | "saraya" | "asaib" | "fatah" | "hamas" | "partisi"
        | "tugayi" | "rumat" | "roumat" | "sdf" | "pkk" | "ypg" | "daesh" | "daech" | "isis"
        | "isil" => MentionKind::Group,

        "ministry" | "government" | "department" | "army" | "navy" | "police" | "parliament"
        | "senate" | "congress" | "embassy" | "administration" | "council" | "command"
        | "ministere" | "gouvernement" | "armee" | "marine" | "parlement" | "senat"
        | "ambassade" | "bakanligi" | "ordusu" | "kremlin" | "elysee" | "matignon" | "pentagon"
        | "pentagone" | "gendarmerie" | "prefecture" | "assembly" | "assemblee" | "forces"
        | "commission" | "court" | "bureau" | "republic" | "republique" | "emirate"
        | "emirates" | "kingdom" => MentionKind::State,

        "times" | "post" | "press" | "news" | "gazette" | "journal" | "radio" | "tv"
        | "television" | "tribune" | "herald" | "guardian" | "observer" | "telegraph"
        | "chronicle" | "mirror" | "courier" | "monitor" | "digest" | "newswire" | "magazine"
        | "courrier" | "figaro" | "presse" | "quotidien" | "depeche" | "parisien" | "afp"
        | "reuters" | "bbc" | "cnn" | "tass" | "anadolu" | "interfax" | "xinhua" | "wikinews"
        | "bloomberg" | "franceinfo" | "rfi" | "jazeera" | "gazetesi" | "haber" | "today"
        | "independent" | "economist" | "mail" | "globe" => MentionKind::Outlet,

        "company" | "corp" | "corporation" | "inc" | "ltd" | "plc" | "llc" | "sa" | "nv" | "ag"
        | "gmbh" | "group" | "bank" | "banque" | "university" | "universite" | "hospital"
        | "hopital" | "institute" | "institut" | "foundation" | "fondation" | "union"
        | "syndicat" | "federation" | "association" | "organization" | "organisation"
        | "agency" | "agence" | "society" | "societe" | "committee" | "comite" | "club"
        | "airlines" | "airways" | "motors" | "technologies" | "systems" | "industries"
        | "holdings" | "partners" | "nations" | "unies" | "nato" | "otan" | "onu" | "program"
        | "programme" | "centre" | "center" | "college" | "school" | "church" | "museum"
        | "office" | "authority" | "league" | "ligue" | "confederation" | "network" | "fund"
        | "fonds" | "croissant" | "crescent" => MentionKind::Organisation,

        "province" | "governorate" | "oblast" | "district" | "county" | "city" | "river"
        | "mountain" | "mountains" | "mount" | "jabal" | "djebel" | "jisr" | "lake" | "sea"
        | "bay" | "gulf" | "island" | "islands" | "street" | "avenue" | "airport" | "valley"
        | "hills" | "beach" | "square" | "port" | "tell" | "tel" | "deir" | "gouvernorat"
        | "ville" | "ile" | "iles" | "rue" | "aeroport" | "vallee" | "quartier" | "place"
        | "mont" | "mer" | "golfe" | "park" | "road" | "bridge" | "dam" | "desert" | "coast"
        | "peninsula" | "shire" | "strip" | "north" | "south" | "east" | "west" | "nord"
        | "sud" | "ouest" | "caucasus" | "caucase" => MentionKind::Place,
        _ => return None,
    })
}

/// Words of a body's name that may be left out in its short form: "Calder & Pyne Mutual".
pub(crate) fn is_droppable(folded: &str) -> bool {
    matches!(
        folded,
        "company"
            | "corp"
            | "corporation"
            | "inc"
            | "ltd"
            | "plc"
            | "llc"
            | "sa"
            | "nv"
            | "ag"
            | "gmbh"
            | "group"
            | "party"
            | "movement"
            | "organization"
            | "organisation"
            | "agency"
            | "groupe"
            | "parti"
            | "mouvement"
            | "agence"
            | "co"
            | "holdings"
            | "international"
            | "technologies"
            | "press"
            | "news"
            | "industries"
            | "systems"
            | "mutual"
            | "airlines"
            | "motors"
            | "the"
    )
}

/// Words that make of a body one of its parts, or another of the kind: "Youth Wing", "North".
pub(crate) fn sets_apart(folded: &str) -> bool {
    matches!(
        folded,
        "branch"
            | "wing"
            | "youth"
            | "section"
            | "local"
            | "national"
            | "regional"
            | "chapter"
            | "branche"
            | "aile"
            | "jeunes"
            | "jeunesse"
            | "locale"
            | "nationale"
            | "federal"
            | "north"
            | "south"
            | "east"
            | "west"
            | "northern"
            | "southern"
            | "eastern"
            | "western"
            | "nord"
            | "sud"
            | "est"
            | "ouest"
            | "first"
            | "second"
            | "i"
            | "ii"
            | "iii"
            | "jr"
            | "sr"
            | "junior"
            | "senior"
            | "new"
            | "nouveau"
            | "nouvelle"
            | "old"
            | "division"
            | "unit"
            | "europe"
            | "america"
            | "asia"
            | "africa"
            | "france"
            | "uk"
            | "us"
            | "usa"
    )
}
