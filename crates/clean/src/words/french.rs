//! The furniture of French pages. Accents may be left out: pages do, and folding does.

use super::{Datelines, Words};
use record::DropReason::{
    AboutOutlet, Advertisement, Appeal, Comments, Legal, Menu, Newsletter, RelatedLinks, ShareBar,
    SizeLetters,
};

pub(super) const WORDS: Words = Words {
    labels: &[
        (
            Menu,
            "aller au contenu | réutiliser ce contenu | aller au contenu principal | \
             aller au menu | aller à la recherche | aller à la navigation | passer au contenu \
             | liens d'accessibilité | accessibilité | menu principal | navigation | \
             fil d'ariane | ouvrir le menu | fermer le menu | fermer | recherche | rechercher \
             | connexion | se connecter | déconnexion | mon compte | créer un compte | \
             s'identifier | accueil | retour à l'accueil | retour en haut | haut de page | \
             plan du site | contact | contactez-nous | nous contacter | mots-clés | mots clés \
             | mots-clefs | étiquettes | tags | thèmes | thématiques | rubriques | \
             toutes les rubriques | catégories | suivez-nous | nous suivre | retrouvez-nous | \
             article suivant | article précédent | suivant | précédent | à la une | en direct \
             | dernière minute | alerte info | flash info | toute l'actualité | voir plus | \
             afficher plus | charger plus | tout voir | voir tout | cliquez ici | légende | \
             agrandir | agrandir l'image | zoom | flux rss | le journal | édition du jour | \
             archives | nos applications | télécharger l'application | écouter l'article | \
             écouter cet article | choisir la langue | en savoir plus sur cette image | \
             lire la suite | lire l'article | suite de l'article",
        ),
        (
            ShareBar,
            "partager | partagez | partage | partager cet article | partager l'article | \
             partager la page | partager ceci | partager sur | partager par | partager via | \
             imprimer | imprimer cet article | imprimer l'article | envoyer | \
             envoyer par mail | envoyer par e-mail | envoyer par courriel | courriel | e-mail \
             | copier le lien | lien copié | tweeter | enregistrer | sauvegarder | \
             ajouter aux favoris | favoris | j'aime | j'aime ça | offrir l'article | \
             offrir cet article | épingler | suivre | ajouter à vos favoris | réagir | \
             republier",
        ),
        (
            RelatedLinks,
            "lire aussi | à lire aussi | nos lecteurs ont lu ensuite | \
             les articles les plus lus | à la une de l'actualité | lire plus | plus d'infos | \
             à lire | à lire également | lire également | voir aussi | à voir aussi | à voir \
             | à écouter | articles liés | articles similaires | articles connexes | \
             sur le même sujet | sur le même thème | dans la même rubrique | \
             dans la même catégorie | à propos de ce sujet | dans le même dossier | \
             dans ce dossier | notre dossier | les plus lus | le plus lu | \
             les plus populaires | les plus partagés | les plus commentés | les plus récents \
             | derniers articles | dernières actualités | dernières nouvelles | \
             dernières infos | articles récents | les derniers articles | actualités | \
             tendances | vous aimerez aussi | vous pourriez aimer | vous pourriez aussi aimer \
             | recommandé pour vous | recommandés pour vous | nos recommandations | \
             nos suggestions | la sélection de la rédaction | le choix de la rédaction | \
             à ne pas manquer | à découvrir | plus d'articles | autres articles | \
             d'autres articles | contenus associés | contenus similaires | \
             pour aller plus loin | pour en savoir plus | en lire plus | \
             la suite après cette publicité | ailleurs sur le web | dans l'actualité | \
             l'actu en continu | le fil info | fil info | en continu",
        ),
        (
            Newsletter,
            "s'abonner | abonnez-vous | je m'abonne | abonnement | s'inscrire | \
             inscrivez-vous | inscription | je m'inscris | lettre d'information | \
             lettres d'information | infolettre | newsletter | newsletters | nos newsletters \
             | inscrivez-vous à notre lettre | inscrivez-vous à la newsletter | \
             votre adresse e-mail | votre adresse email | votre adresse mail | \
             votre adresse courriel | votre email | adresse e-mail | votre courriel | \
             abonnez-vous à la newsletter | déjà abonné | restez informé | restez informés | \
             article réservé aux abonnés | réservé aux abonnés | recevoir la newsletter | \
             merci pour votre inscription",
        ),
        (
            Appeal,
            "soutenez-nous | nous soutenir | soutenir | je soutiens | je donne | faire un don \
             | faites un don | faire un don maintenant | je fais un don | don mensuel | \
             don ponctuel | aidez-nous | soutenez notre travail | soutenez notre journal | \
             soutenez la presse indépendante | soutenez le journalisme indépendant | \
             plus tard | me le rappeler plus tard | nous avons besoin de vous | \
             nous avons besoin de votre soutien | adhérer | devenir membre",
        ),
        (
            AboutOutlet,
            "à propos | à propos de nous | à propos de ce blog | à propos du blog | \
             à propos de ce site | à propos du site | à propos de l'auteur | \
             à propos des auteurs | qui sommes-nous | qui sommes nous | notre équipe | \
             la rédaction | notre mission | notre charte | nos engagements",
        ),
        (
            Legal,
            "mentions légales | conditions générales | conditions générales d'utilisation | \
             conditions générales de vente | conditions d'utilisation | cgu | cgv | \
             politique de confidentialité | confidentialité | politique de cookies | cookies \
             | gérer les cookies | gestion des cookies | paramétrer les cookies | \
             tout accepter | tout refuser | accepter et fermer | continuer sans accepter | \
             données personnelles | vie privée | tous droits réservés | droits d'auteur | \
             avertissement | signaler une erreur | crédits | droits de reproduction",
        ),
        (
            Comments,
            "commentaires | commentaire | aucun commentaire | pas de commentaire | commenter \
             | laisser un commentaire | laissez un commentaire | ajouter un commentaire | \
             écrire un commentaire | poster un commentaire | publier un commentaire | \
             voir les commentaires | lire les commentaires | afficher les commentaires | \
             vos réactions | réactions | réagissez | votre commentaire | annuler la réponse | \
             donnez votre avis | vos commentaires | soyez le premier à commenter | \
             soyez le premier à réagir | les commentaires sont fermés | \
             connectez-vous pour commenter | trier par",
        ),
        (
            Advertisement,
            "publicité | pub | annonce | annonces | contenu sponsorisé | sponsorisé | \
             contenu partenaire | publi-rédactionnel | publireportage | \
             la suite après la publicité | suite après la publicité | \
             lire la suite après la publicité | l'article continue après la publicité | \
             passer la publicité | nos partenaires | partenaires | petites annonces",
        ),
    ],
    sections: "par | services | contribuer | écouter | lecture | pause | actualité | actualités | actu | \
  infos | monde | france | europe | afrique | asie | amériques | proche-orient | moyen-orient \
  | maghreb | politique | économie | société | culture | idées | opinions | opinion | débats \
  | tribune | tribunes | éditorial | éditos | édito | chronique | chroniques | analyse | \
  analyses | enquête | enquêtes | reportage | reportages | entretien | entretiens | interview \
  | portrait | portraits | dossier | dossiers | sciences | santé | environnement | planète | \
  climat | éducation | sport | sports | football | météo | justice | faits divers | \
  faits-divers | police | régions | région | local | international | médias | technologie | \
  technologies | tech | numérique | high-tech | livres | cinéma | musique | arts | loisirs | \
  voyages | mode | cuisine | vidéo | vidéos | photo | photos | diaporama | diaporamas | \
  podcast | podcasts | radio | télévision | direct | agenda | emploi | immobilier | jeux | \
  boutique | blog | blogs | magazine | hors-série | défense | armée | religion | histoire | \
  exclusif | décryptage | vrai ou faux | grand format | non classé | taille du texte | plus",
    labelled: &[
        (SizeLetters, "taille du texte | taille de la police"),
        (
            RelatedLinks,
            "lire aussi | à lire aussi | à lire | lire | à lire également | lire également | \
             voir aussi | à voir aussi | à voir | à écouter | écouter aussi | écouter | \
             notre dossier | sur le même sujet | relire | à relire | revoir | \
             retrouvez notre dossier | pour aller plus loin | lire notre article | \
             lire notre enquête | lire l'entretien | lire notre analyse | \
             lire notre reportage | vidéo à voir",
        ),
        (
            Menu,
            "tags | mots-clés | mots clés | mots-clefs | étiquettes | thèmes | thème | \
             catégorie | catégories | rubrique | rubriques | classé dans | publié dans | \
             vous êtes ici",
        ),
        (
            ShareBar,
            "partager | partagez | partager sur | partager cet article | suivez-nous sur | \
             suivez-nous | vues | temps de lecture | lecture | durée de lecture | partages",
        ),
        (Newsletter, "newsletter | lettre d'information | infolettre"),
        (Appeal, "faire un don | soutenez-nous"),
        (Legal, "copyright | mentions légales | avertissement"),
        (Comments, "commentaires | commentaire"),
        (Advertisement, "publicité | annonce | sponsorisé par"),
    ],
    beginnings: &[
        (
            ShareBar,
            "partager sur | partager cet article sur | partager l'article sur | partagez sur \
             | partagez cet article | partager par | partager via | tweeter sur | \
             cliquez pour partager | cliquer pour partager | cliquez pour imprimer | \
             cliquer pour imprimer | cliquez pour envoyer | cliquer pour envoyer | \
             envoyer par | envoyer à un ami | suivez-nous sur | retrouvez-nous sur | \
             rejoignez-nous sur | ouvre dans une nouvelle fenêtre | imprimer cet",
        ),
        (
            Newsletter,
            "inscrivez-vous à | inscrivez-vous gratuitement | inscrivez-vous pour | \
             abonnez-vous à | abonnez-vous pour | abonnez-vous gratuitement | s'abonner à la \
             | s'abonner à notre | s'inscrire à la | s'inscrire à notre | recevez notre | \
             recevez nos | recevez chaque | recevez gratuitement | recevez toute l'actualité \
             | recevez l'essentiel | rejoignez notre chaîne | rejoignez notre canal | \
             ne manquez rien | ne manquez aucun | cet article est réservé | \
             article réservé aux abonnés | la suite est réservée | il vous reste | \
             déjà abonné | pour lire la suite | téléchargez notre application | \
             entrez votre adresse",
        ),
        (
            Appeal,
            "soutenez notre | soutenez un média | soutenez une presse | \
             soutenez le journalisme | soutenez la presse | faites un don | faire un don à | \
             aidez-nous à | si vous appréciez notre | si vous aimez notre | \
             si cet article vous a | pour nous soutenir | votre don | vos dons",
        ),
        (
            Legal,
            "ce site utilise des cookies | nous utilisons des cookies | \
             en poursuivant votre navigation | en continuant à naviguer | \
             en continuant votre navigation | en vous inscrivant | toute reproduction | \
             reproduction interdite",
        ),
        (
            Comments,
            "laisser un commentaire | laissez un commentaire | \
             votre adresse e-mail ne sera pas | votre adresse de messagerie ne sera pas | \
             votre adresse email ne sera pas | les champs obligatoires | enregistrer mon nom \
             | vous devez être connecté | connectez-vous pour | les commentaires sont fermés \
             | ce site utilise akismet | prévenez-moi de",
        ),
        (
            Advertisement,
            "la suite après la publicité | publicité - | la suite après cette publicité",
        ),
        (
            RelatedLinks,
            "cliquez ici pour lire | lire la suite sur | lire l'intégralité | \
             tous les articles de | voir tous les articles | plus d'articles | \
             retrouvez tous nos articles | retrouvez notre dossier",
        ),
        (
            Menu,
            "aller au contenu | aller au menu | ce diaporama nécessite | votre navigateur ne \
             | veuillez activer javascript | aller à la navigation | passer au contenu",
        ),
    ],
    phrases: &[
        (RelatedLinks, "est apparu en premier sur"),
        (
            Legal,
            "tous droits réservés | tous droits de reproduction | reproduction interdite | \
             reproduction totale ou partielle | utilise des cookies | \
             nos partenaires utilisons | nous et nos partenaires utilisons | \
             l'utilisation de cookies | se désabonner à tout moment",
        ),
        (
            Newsletter,
            "dans votre boîte mail | dans votre boîte aux lettres | \
             dans votre boite de réception | dans votre messagerie | \
             notre lettre d'information | inscrivez-vous à notre newsletter | \
             abonnez-vous à notre newsletter | abonnez-vous à notre chaîne | \
             vous désinscrire à tout moment | vous désabonner à tout moment",
        ),
        (
            Appeal,
            "vit de vos dons | vit grâce à vos dons | existe grâce à vos dons | \
             votre soutien est essentiel | grâce à vos dons | déductible de vos impôts | \
             grâce au soutien de ses lecteurs | grâce à ses lecteurs | \
             soutenez-nous à partir de | à partir de 1 € par mois | \
             nous avons besoin de votre soutien",
        ),
        (
            Comments,
            "adresse e-mail ne sera pas publiée | adresse de messagerie ne sera pas publiée",
        ),
    ],
    letters: "un message de | message de la rédaction | chers lecteurs | cher lecteur | chère lectrice | \
  chères lectrices | chers amis lecteurs | une lettre de | un mot de la rédaction | \
  avant de partir | puisque vous êtes ici",
    closings: "me le rappeler plus tard | plus tard | merci de votre soutien | merci pour votre soutien | \
  non merci | pas maintenant | je fais un don | faire un don | fermer ce message | \
  je soutiens | rappelez-le-moi plus tard",
    reader: "nous | notre | nos | vous | votre | vos",
    wanted: "soutien | souten | dons | adhere | adhesion | journalis | lecteur | lectrice | newsletter | \
  abonn | inscri | recev | mail | courriel | lettre | actualite | essentiel | redaction",
    counted: "partages | partage | vues | vue | lectures | lecture | commentaires | commentaire | \
  réactions | réaction | min | mn | minutes | minute | abonnés | votes | réponses | de",
    remarks: "a dit: | dit: | répondre | signaler | signaler un abus | signaler ce commentaire | \
  il y a 1 heure | il y a 2 heures",
    datelines: Datelines {
        kinds: "analyse | récit | reportage | enquête | portrait | entretien | communiqué | dépêche | \
                décryptage | éclairage | chronique | tribune | édition | hebdomadaire | grand format",
        writers: "correspondant | correspondante | correspondants | correspondance | envoyé | \
                  envoyée | envoyés | rédaction | service | dépêches",
        openers: "notre | nos | par | de | avec | correspondance | dépêches",
        directions: "",
        towns: "la haye | la havane | la mecque | la nouvelle-orléans | la paz | la rochelle | \
                la valette | le caire | le cap | le havre | le mans | le pirée | les cayes",
    },
};
