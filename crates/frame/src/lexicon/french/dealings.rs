//! Ce que des parties font ensemble et l'une pour l'autre, et la fin de cela.

use super::super::Table;
use record::FrameKind;
use record::Mode;

pub(in super::super) const AGREE: Table = Table {
    kind: FrameKind::Agree,
    verbs: &[(
        None,
        "convenir avec:B de:C; accepter object:C de:C; promettre object:C à:R de:C; proposer object:C à:R de:C; offrir ![récompense|prime|rançon|condoléances|excuse|prière|avis|explication|vue|spectacle] object:C à:R de:C; \
         consentir à:C; engager à!:C auprès:R; entendre avec!:B sur:C; entendre se|s'|s’ sur!:C; accorder avec:B sur!:C; parvenir accord avec:B; parvenir à!:C avec:B; \
         conclure [marché|compromis|entente] avec|entre:B; trouver [accord|compromis|entente] avec:B; atteindre [accord|compromis] avec:B; \
         mettre accord avec!:B; approuver; garantir object:C à:R; jurer de:C; trouver terrain avec:B",
    )],
    nouns: &[(
        None,
        "accord avec|entre:B sur:C; entente avec|entre:B; promesse de:C à:R; engagement de:A à:C; proposition de:A à:R; compromis avec|entre:B",
    )],
};

pub(in super::super) const CONSULT: Table = Table {
    kind: FrameKind::Consult,
    verbs: &[
        (
            None,
            "rencontrer object:B ![problème|difficulté|obstacle|succès|résistance|opposition|écho]; réunir avec:B; discuter avec:B de:C object:C; entretenir avec:B; négocier avec:B object:C; \
             dialoguer avec:B; débattre avec:B de:C; consulter object:B ![document|registre|site|page|dossier|archive|liste|rapport]; concerter avec:B; tenir [#talks] avec|entre:B; \
             avoir [#talks] avec:B; entamer [#talks] avec:B; ouvrir [#talks] avec:B; reprendre [#talks] avec:B; \
             échanger [lettre|message|vue|point] avec:B; parler avec!:B; évoquer object:C avec!:B",
        ),
        (
            Some(Mode::Visit),
            "visiter; rendre [visite] à:R; rendre visite à:R; effectuer [visite|déplacement] à|en|dans:R; accueillir [président|ministre|délégation|chef|émissaire]; \
             recevoir [président|ministre|délégation|chef|émissaire|ambassadeur|roi|chancelier]; envoyer [émissaire|délégation] à|en|auprès:R",
        ),
        (Some(Mode::Phone), "téléphoner à:R; appeler par!:-; joindre par!:-"),
        (Some(Mode::ThirdParty), "servir médiateur entre:R; arbitrer entre:R; négocier entre!:R"),
    ],
    nouns: &[
        (
            None,
            "pourparler avec|entre:B; pourparlers avec|entre:B; réunion avec|entre:B de:A; négociation avec|entre:B; \
             discussion avec|entre:B; entretien avec|entre:B; rencontre avec|entre:B; sommet avec|entre:B; dialogue avec|entre:B; \
             consultation avec|entre:B; conversation avec|entre:B",
        ),
        (Some(Mode::Visit), "visite à|en|dans:R de:A; déplacement à|en:R de:A"),
        (Some(Mode::ThirdParty), "médiation entre:R de|par:A"),
    ],
};

pub(in super::super) const SUPPORT: Table = Table {
    kind: FrameKind::Support,
    verbs: &[(
        None,
        "soutenir; appuyer; saluer; féliciter; louer; applaudir; défendre ![se]; approuver; remercier; encenser; plébisciter; \
         reconnaître [indépendance|état|gouvernement|souveraineté|république] de:R; honorer; rallier à:R; ranger côté:R; \
         exprimer [soutien|solidarité|gratitude|condoléances|reconnaissance] à|pour|envers|avec:R; apporter [soutien|appui] à:R; \
         réaffirmer [soutien|attachement|engagement] à|pour|envers:R; présenter [excuse|condoléances|excuses] à:R; excuser auprès:R de:C; \
         rétablir [#ties] avec:B; renouer [#ties] avec:B; nouer [#ties] avec:B; établir [#ties] avec:B; renforcer [#ties] avec:B; \
         normaliser [#ties] avec:B; renouer avec!:B; resserrer [#ties] avec:B; \
         signer [#pact] avec|entre:B; ratifier [#pact] avec:B; adopter [#pact] avec:B; conclure [#pact] avec|entre:B; parapher [#pact] avec:B; \
         pardonner à:R; ouvrir [ambassade|consulat] à|en:R; plaider pour!:R; solidariser avec:R",
    )],
    nouns: &[(
        None,
        "soutien à|pour:R de:A; appui à:R de:A; reconnaissance de:R par:A; rapprochement avec|entre:B; normalisation avec|entre:B; rétablissement avec:B",
    )],
};

pub(in super::super) const CONCEDE: Table = Table {
    kind: FrameKind::Concede,
    verbs: &[(
        None,
        "céder à|devant:R; concéder object:C à:R; plier devant:R; incliner devant:R; \
         lever [interdiction|restriction|couvre-feu|sanction|embargo|état] contre|sur|à:R; abroger; \
         satisfaire [revendication|demande|exigence] de:R; démissionner; renoncer à!:C; revenir sur!:C; abandonner [poursuite|projet|exigence|revendication]; \
         accéder à!:C; retirer [plainte|projet|loi]; légaliser; faire [concession] à:R",
    )],
    nouns: &[(None, "concession à:R de|par:A; démission de:A")],
};

pub(in super::super) const COOPERATE: Table = Table {
    kind: FrameKind::Cooperate,
    verbs: &[(
        None,
        "coopérer avec:B; collaborer avec:B; commercer avec:B; partager object:C avec!:B; travailler avec!:B; coordonner avec:B object:C; \
         allier avec|à:B; associer avec|à:B; exporter object:- vers|à!:R; importer object:- de!:R; vendre object:- à!:R; acheter object:- à!:R; \
         échanger [information|renseignement] avec:B; unir [force] à|avec:B; joindre [force] à:B",
    )],
    nouns: &[(
        None,
        "coopération avec|entre:B; collaboration avec|entre:B; partenariat avec|entre:B; alliance avec|entre:B; commerce avec|entre:B; exercice avec|entre:B",
    )],
};

pub(in super::super) const AID: Table = Table {
    kind: FrameKind::Aid,
    verbs: &[(
        None,
        "aider; assister; secourir; épauler; fournir object:- à:R; livrer [#aid|#arms] à:R; donner [#aid|#arms|#money] à:R; \
         envoyer [#aid|#arms|convoi] à:R; verser [#money|#aid] à:R; financer; subventionner; armer; équiper; entraîner; former; \
         accorder [#aid|asile|refuge|prêt] à:R; prêter [#money] à:R; héberger; abriter; accueillir [réfugié|migrant|déplacé]; nourrir; soigner; protéger; \
         ravitailler; distribuer [#aid] à:R; sauver; octroyer [#aid|asile] à:R; évacuer [civil|blessé]; offrir [refuge|asile|abri] à:R; \
         apporter [#aid] à:R; venir aide de:R; prêter [main-forte] à:R; transférer [#arms|#money] à:R",
    )],
    nouns: &[(
        None,
        "aide à|pour:R de:A; assistance à:R de:A; livraison à:R par|de:A; secours à:R; don à:R de:A; prêt à:R de:A; financement de:R par:A; ravitaillement de:R par:A",
    )],
};

pub(in super::super) const SANCTION: Table = Table {
    kind: FrameKind::Sanction,
    verbs: &[
        (
            None,
            "sanctionner; isoler; rompre [#ties] avec:R; suspendre [#ties] avec:R; couper [pont|#ties] avec:R; geler [avoir|#ties] de|avec:R; \
             imposer [sanction|embargo|amende] à|contre:R; infliger [sanction|amende] à:R; rappeler [ambassadeur|émissaire] à|de:R; \
             fermer [ambassade|consulat] à|en:R; réduire [#ties] avec:R; rompre avec!:R; décréter [embargo|sanction] contre:R; \
             prendre [sanction|mesure] contre:R; adopter [sanction] contre:R; reporter [#talks] avec:B",
        ),
        (
            Some(Mode::Discontinue),
            "suspendre [#aid|#talks|livraison|commerce] à|avec|de:R; couper [#aid|vivre] à:R; interrompre [#aid|#talks|livraison] à|avec:R; \
             rompre [#talks] avec:R; annuler [#talks|visite|contrat] avec:R; geler [#aid|#talks] à|avec:R; cesser [#aid|livraison] à:R",
        ),
        (
            Some(Mode::Expel),
            "expulser [diplomate|ambassadeur|émissaire|inspecteur|observateur|journaliste|attaché] de:R; exclure de:-; limoger; destituer; \
             révoquer; licencier; écarter de:-; radier; renvoyer [diplomate|ambassadeur]; démettre de:-",
        ),
        (Some(Mode::Boycott), "boycotter"),
    ],
    nouns: &[
        (
            None,
            "sanction contre|à:R de|par:A; embargo contre|sur:R de|par:A; boycott de:R par:A; boycottage de:R par:A; rupture avec:R",
        ),
        (Some(Mode::Expel), "limogeage de:R par:A; destitution de:R par:A; exclusion de:R par:A"),
    ],
};
