//! La force, et la fin de la force.

use super::super::Table;
use record::FrameKind;
use record::Mode;

pub(in super::super) const ASSAULT: Table = Table {
    kind: FrameKind::Assault,
    verbs: &[
        (
            None,
            "attaquer; assaillir; agresser; prendre [assaut] de:R; affronter object:B; \
             combattre; tuer; blesser; frapper; envahir; assommer; massacrer; détruire; démolir; \
             raser; incendier; brûler; piller; saccager; endommager; viser; cibler; abattre; \
             mettre [feu] à:R; mettre feu à:R; livrer [bataille|combat|guerre] à|contre:B; \
             violer [cessez-le-feu|trêve]; rompre [trêve|cessez-le-feu]; riposter contre:-; \
             donner [assaut] à|contre:R; se battre contre|avec:B; battre contre|avec:B; lutter contre:R; \
             ôter [vie] à:R; coûter [vie] à:R; poursuivre [combat] contre:B",
        ),
        (
            Some(Mode::Abduct),
            "enlever; kidnapper; séquestrer; prendre [otage]; prendre otage; détourner [avion|navire|bateau]; ravir; retenir otage",
        ),
        (Some(Mode::Assassinate), "assassiner"),
        (
            Some(Mode::Beat),
            "tabasser; lyncher; poignarder; lapider; rouer de:-; battre; molester; gifler",
        ),
        (
            Some(Mode::Firearms),
            "tirer sur|contre!:R; ouvrir [feu] sur|contre:R; fusiller; mitrailler; faire [feu] sur:R; échanger [tir|coup] avec:B",
        ),
        (
            Some(Mode::Explosives),
            "dynamiter; miner; plastiquer; exploser object!:R; sauter object!:R",
        ),
        (
            Some(Mode::HeavyWeapons),
            "bombarder; pilonner; canonner; tirer [obus|roquette|missile|mortier] sur|contre|vers:R; lancer [roquette|missile|obus] sur|contre|vers:R",
        ),
        (Some(Mode::Aerial), "larguer [bombe|baril] sur:R; lâcher [bombe] sur:R"),
        (Some(Mode::Torture), "torturer; maltraiter; brutaliser"),
        (Some(Mode::Sexual), "violer"),
        (Some(Mode::Massacre), "massacrer; exterminer; décimer"),
        (Some(Mode::Execute), "exécuter; décapiter; pendre; égorger; mettre mort"),
        (Some(Mode::Unconventional), "gazer; empoisonner"),
    ],
    nouns: &[
        (
            None,
            "attaque contre|sur|de:R par:A; assaut contre|sur|de:R par:A; offensive contre|sur:R par|de:A; \
             embuscade contre:R par|de:A; raid contre|sur:R par|de:A; affrontement avec|entre:B; \
             combat avec|entre|contre:B; bataille avec|entre|contre:B; meurtre de:R par:A; \
             invasion de:R par:A; agression contre:R par:A; incursion dans|en:R par|de:A; \
             guerre avec|entre:B contre:R; hostilité avec|entre:B; opération contre:R par|de:A; destruction de:R par:A",
        ),
        (Some(Mode::Abduct), "enlèvement de:R par:A; rapt de:R par:A; kidnapping de:R par:A"),
        (Some(Mode::Assassinate), "assassinat de:R par:A"),
        (Some(Mode::Beat), "lynchage de:R par:A; passage de:R par:A"),
        (Some(Mode::Firearms), "fusillade entre:B; tir sur|contre:R par|de:A"),
        (Some(Mode::Explosives), "attentat contre|à|de:R par:A; explosion"),
        (Some(Mode::HeavyWeapons), "bombardement de|sur|contre:R par:A; pilonnage de:R par:A"),
        (Some(Mode::Aerial), "frappe contre|sur:R par|de:A"),
        (Some(Mode::Torture), "torture de:R par:A"),
        (Some(Mode::Sexual), "viol de:R par:A"),
        (Some(Mode::Massacre), "massacre de:R par:A; génocide de|contre:R par:A"),
        (Some(Mode::Execute), "exécution de:R par:A; décapitation de:R par:A"),
    ],
};

pub(in super::super) const COERCE: Table = Table {
    kind: FrameKind::Coerce,
    verbs: &[
        (
            None,
            "contraindre; forcer; obliger; assiéger; encercler; réprimer; opprimer; persécuter; harceler; intimider; déplacer; \
             chasser de:-; déloger; évincer; mater; traquer; pourchasser",
        ),
        (
            Some(Mode::Arrest),
            "arrêter ![se]; détenir; capturer; emprisonner; incarcérer; interpeller; appréhender; écrouer; \
             placer garde|détention; condamner prison|mort; interner; faire [prisonnier]; mettre détention|garde; jeter prison",
        ),
        (
            Some(Mode::Seize),
            "saisir; confisquer; occuper; annexer; emparer de:R; prendre [contrôle] de:R; reprendre [ville|village|contrôle|position|localité|base] de:R; \
             exproprier; nationaliser; spolier; conquérir; prendre [ville|village|localité|base|position]",
        ),
        (
            Some(Mode::Restrict),
            "censurer; bâillonner; museler; restreindre; limiter; imposer [#curbs] à|contre:R; empêcher; bloquer; entraver; \
             fermer [frontière|passage|aéroport|journal|bureau|poste]; suspendre [journal|licence|publication|constitution|chaîne]; disperser; \
             couper [accès|internet|électricité|eau|route] à|de:R; priver de:-; verrouiller",
        ),
        (Some(Mode::Ban), "interdire object:C à:R; proscrire; dissoudre; prohiber"),
        (
            Some(Mode::Expel),
            "expulser de|vers:-; déporter; bannir; exiler; refouler; extrader vers:-; reconduire; renvoyer",
        ),
        (
            Some(Mode::Emergency),
            "décréter [état|couvre-feu|loi|siège|urgence] à|en|dans:R; imposer [couvre-feu|loi] à|dans:R; instaurer [couvre-feu|état|loi] à|dans:R; \
             proclamer [état|loi] dans|à:R",
        ),
        (Some(Mode::Cyber), "pirater"),
    ],
    nouns: &[
        (
            None,
            "répression contre|de:R par:A; siège de:R par:A; blocus de|contre:R par:A; persécution de|contre:R par:A",
        ),
        (
            Some(Mode::Arrest),
            "arrestation de:R par:A; détention de:R par:A; capture de:R par:A; interpellation de:R par:A; emprisonnement de:R par:A",
        ),
        (
            Some(Mode::Seize),
            "saisie de:R par:A; occupation de:R par:A; annexion de:R par:A; prise de:R par:A",
        ),
        (Some(Mode::Expel), "expulsion de:R par:A; déportation de:R par:A; déplacement de:-"),
        (Some(Mode::Emergency), "couvre-feu à|dans:R"),
        (Some(Mode::Cyber), "cyberattaque contre:R par|de:A; piratage de:R par:A"),
    ],
};

pub(in super::super) const MOBILIZE: Table = Table {
    kind: FrameKind::Mobilize,
    verbs: &[
        (None, "mobiliser"),
        (
            Some(Mode::Troops),
            "déployer object:- à|dans|contre:R; masser [#troops] à|sur:R; envoyer [#troops] à|en|dans|vers:R; dépêcher [#troops] à|dans:R; \
             stationner [#troops] à|en:R; rappeler [réserviste]; recruter; enrôler; concentrer [#troops]; \
             mettre [#troops] alerte; acheminer [#troops] vers|à:R; lever [armée]; rassembler [#troops]",
        ),
        (Some(Mode::Police), "déployer [policier|gendarme|police] à|dans:R"),
        (
            Some(Mode::Weapons),
            "tester [missile|arme|bombe]; déployer [missile|système|batterie] à|en:R; stocker [#arms]",
        ),
    ],
    nouns: &[
        (None, "mobilisation de|par:A contre:R"),
        (Some(Mode::Troops), "déploiement par:A à|dans|contre:R; recrutement de:- par:A; renfort"),
    ],
};

pub(in super::super) const RETREAT: Table = Table {
    kind: FrameKind::Retreat,
    verbs: &[
        (
            None,
            "reculer; battre [retraite]; battre retraite; assouplir [#curbs] contre|sur:R; alléger [#curbs] contre|sur:R; desserrer [étau]",
        ),
        (
            Some(Mode::Withdraw),
            "retirer de:O; retirer [#troops] de:O; replier de:O; évacuer; lever [blocus|siège] de|sur:R; quitter [position|poste|base|front]; \
             abandonner [position|poste|base|ville]; rapatrier [#troops] de:O",
        ),
        (
            Some(Mode::Release),
            "libérer; relâcher; relaxer; gracier; amnistier; affranchir; élargir; remettre liberté; échanger [prisonnier|détenu|otage] avec:B",
        ),
        (
            Some(Mode::Return),
            "restituer object:- à:R; rendre [corps|dépouille|terre|bien|territoire] à:R; rétrocéder object:- à:R; verser [indemnité|compensation] à:R; indemniser",
        ),
        (
            Some(Mode::Disarm),
            "désarmer; déposer [#arms]; rendre [#arms] à:R; remettre [#arms] à:R; démobiliser; capituler devant:R; démanteler [#arms]; \
             rendre à:R; dissoudre [brigade|milice|groupe]",
        ),
        (
            Some(Mode::Ceasefire),
            "cesser [feu|hostilité|combat|tir|attaque|opération]; décréter [cessez-le-feu|trêve]; proclamer [cessez-le-feu|trêve]; \
             suspendre [attaque|opération|offensive|frappe|bombardement]; arrêter [attaque|combat|offensive|bombardement]; respecter [trêve|cessez-le-feu]",
        ),
        (
            Some(Mode::Access),
            "laisser entrer; autoriser [accès|entrée|convoi] à|de:R; rouvrir [frontière|passage|corridor]; ouvrir [corridor|passage|frontière] à|pour:R",
        ),
    ],
    nouns: &[
        (None, "désescalade; recul de:A"),
        (Some(Mode::Withdraw), "retrait de:A; repli de:A vers:-; évacuation de:-"),
        (Some(Mode::Release), "libération de:R par:A; amnistie pour|de:R"),
        (Some(Mode::Return), "restitution de:- à:R par:A"),
        (Some(Mode::Disarm), "désarmement de:A; reddition de:A à:R; capitulation de:A"),
        (Some(Mode::Ceasefire), "cessez-le-feu avec|entre:B; trêve avec|entre:B"),
    ],
};
