//! Ce qui se fait par des mots, et par des foules.

use super::super::Table;
use record::FrameKind;
use record::Mode;

pub(in super::super) const REQUEST: Table = Table {
    kind: FrameKind::Request,
    verbs: &[
        (
            None,
            "demander ![anonymat] object:C à:R de:C; exiger object:C de:R; réclamer object:C à:R; ordonner object:C à:R de:C; \
             appeler à!:C; inviter à:C; exhorter à:C; presser de:C; sommer de:C; prier de:C; conjurer de:C; supplier de:C; \
             solliciter object:C auprès:R; convoquer; enjoindre à:R de:C; réclamer object:C auprès:R; \
             adresser [ultimatum|appel|demande] à:R; lancer [appel|ultimatum] à:R; insister pour|sur:C; recommander object:C à:R de:C; \
             plaider pour!:C; encourager à:C; commander object:C à:R de:C; requérir ![anonymat] object:C; mettre demeure de:C; donner [ordre|ultimatum] à:R de:C; \
             intimer [ordre] à:R de:C; faire [appel] à:R; conseiller object:C à:R de:C",
        ),
        (Some(Mode::Meet), "demander [#talks] avec|à:R; solliciter [#talks] avec:R"),
        (
            Some(Mode::Assist),
            "demander [#aid|asile|protection] à|auprès:R; réclamer [#aid|protection] à|auprès:R; solliciter [#aid|asile|protection] de|auprès:R",
        ),
    ],
    nouns: &[(
        None,
        "appel à:C de:A; demande de:C par:A; exigence de:A; ultimatum à:R de:A; ordre de:C; requête de:A",
    )],
};

pub(in super::super) const ACCUSE: Table = Table {
    kind: FrameKind::Accuse,
    verbs: &[
        (
            Some(Mode::Allege),
            "accuser de:C; soupçonner de:C; incriminer; imputer object:C à!:R; attribuer object:C à!:R; tenir responsable de:C; reprocher object:C à:R; \
             mettre cause; rendre responsable de:C; poursuivre justice; porter [plainte] contre:R; déposer [plainte] contre:R; \
             rejeter [responsabilité|faute] sur!:R; jeter [blâme] sur:R; montrer doigt; pointer doigt; suspecter de:C; taxer de:C; qualifier de:C; fustiger pour:C",
        ),
        (
            Some(Mode::Disapprove),
            "condamner pour:C; dénoncer; critiquer pour:C; fustiger; blâmer pour:C; déplorer object:C; regretter object:C; vilipender; réprouver; désapprouver; \
             stigmatiser; conspuer; insulter; étriller; exprimer [inquiétude|préoccupation|colère|indignation|regret] à|sur|devant:C; \
             indigner de:C; insurger contre:R; élever contre!:R; railler; moquer de:R; protester auprès!:R contre:C; tancer; pourfendre",
        ),
        (
            Some(Mode::Investigate),
            "enquêter sur:R; inculper de:C; juger pour:C; interroger sur:C; ouvrir [enquête|information|procès|instruction] sur|contre:R; \
             lancer [enquête] sur|contre:R; mener [enquête] sur|contre:R; poursuivre pour!:C; condamner pour!:C; perquisitionner; auditionner; \
             mettre examen pour:C; diligenter [enquête] sur|contre:R; traduire justice; traduire devant!:-; reconnaître coupable de:C; déclarer coupable de:C; conduire [enquête] sur:R; écrouer pour:C",
        ),
    ],
    nouns: &[
        (
            Some(Mode::Allege),
            "accusation contre:R de:A; plainte contre:R de:A; soupçon contre|sur:R",
        ),
        (
            Some(Mode::Disapprove),
            "condamnation de:R par:A; critique contre|envers|de:R par:A; dénonciation de:R par:A",
        ),
        (
            Some(Mode::Investigate),
            "enquête sur|contre:R de:A; procès de|contre:R; inculpation de:R par:A; perquisition chez:R",
        ),
    ],
};

pub(in super::super) const REJECT: Table = Table {
    kind: FrameKind::Reject,
    verbs: &[
        (
            None,
            "rejeter; refuser object:C à:R de:C; décliner object:C; repousser [appel|demande|offre|proposition|plan|idée|exigence|ultimatum] de:R; \
             écarter [idée|possibilité|proposition|demande|hypothèse] de:R; opposer à!:R; dire non; dire [non] à:R; défier; ignorer [appel|avertissement|demande|ordre] de:R; \
             exclure object:C; récuser; balayer [critique|accusation|appel|proposition] de:R; bouder object:C; \
             dénoncer [accord|traité|pacte] avec:R; passer outre; désobéir à:R; bafouer; braver",
        ),
        (Some(Mode::Meet), "refuser [#talks] avec:R; rejeter [#talks|médiation] avec:R"),
    ],
    nouns: &[(
        None,
        "refus de:C par:A; rejet de:C par:A; veto à|contre:C de:A; opposition à:R de:A",
    )],
};

pub(in super::super) const THREATEN: Table = Table {
    kind: FrameKind::Threaten,
    verbs: &[
        (
            None,
            "menacer de:C; avertir ![danger|risque|fissure|défaut|crue|tempête|pénurie|famine|maladie] de!:C; mettre garde contre|de:C; jurer [vengeance|revanche] à|contre:R; promettre [représailles|vengeance|guerre] à|contre:R; brandir [menace] de:C; adresser [avertissement|menace|ultimatum] à:R",
        ),
        (Some(Mode::Violence), "déclarer [guerre|djihad] à|contre:R"),
    ],
    nouns: &[(None, "menace contre|envers|à:R de:A; avertissement à:R de:A; mise contre:R de:A")],
};

pub(in super::super) const PROTEST: Table = Table {
    kind: FrameKind::Protest,
    verbs: &[
        (None, "protester contre|devant:R; contester"),
        (
            Some(Mode::Demonstrate),
            "manifester ![se] contre|pour|devant:R; défiler contre:R; descendre rue; rassembler contre!:R; rassembler pour!:- devant:-; battre [pavé]; \
             scander [slogan] contre:R; huer; conspuer; brûler [drapeau|effigie] de:R; organiser [manifestation|rassemblement|marche] contre:R; tenir [rassemblement|manifestation] contre:R",
        ),
        (
            Some(Mode::Riot),
            "soulever contre:R; révolter contre:R; rebeller contre:R; piller [magasin|boutique]; saccager [magasin|bâtiment]",
        ),
        (
            Some(Mode::Boycott),
            "débrayer; mettre grève; faire [grève] contre:R; cesser [travail]; boycotter [élection|scrutin|vote|cours|référendum]; observer [grève] contre:R",
        ),
        (Some(Mode::Hunger), "entamer [grève] de:-; jeûner"),
        (
            Some(Mode::Obstruct),
            "bloquer [route|rue|pont|autoroute|entrée|voie|port|accès]; barrer [route|rue|passage|accès]; barricader; occuper [bâtiment|place|université|usine|bureau|rond-point]",
        ),
    ],
    nouns: &[
        (
            Some(Mode::Demonstrate),
            "manifestation contre|pour:R de:A; protestation contre:R de:A; rassemblement contre|de:- de:A; défilé contre:R de:A; sit-in contre:R de:A",
        ),
        (
            Some(Mode::Riot),
            "émeute contre:R de:A; soulèvement contre:R de:A; révolte contre:R de:A",
        ),
        (Some(Mode::Boycott), "grève contre:R de:A; grève en subject!:A; débrayage de:A"),
    ],
};
