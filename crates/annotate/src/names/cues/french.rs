//! French words that tell of names.

use super::{Cue, Lists};

pub(super) const LISTS: Lists = &[
    (
        Cue::Title,
        "m. m mm. mr. mme mmes mlle me dr pr monsieur madame mademoiselle maître docteur professeur
        président présidente vice-président ministre premier chancelier sénateur sénatrice député
        députée maire préfet gouverneur ambassadeur ambassadrice juge procureur avocat avocate roi
        reine prince princesse empereur duc duchesse comte comtesse baron marquis émir sultan
        cheikh imam ayatollah pape évêque archevêque cardinal père frère soeur sœur abbé saint
        sainte général colonel lieutenant capitaine commandant major sergent amiral maréchal
        brigadier caporal adjudant officier chef leader fondateur directeur directrice
        porte-parole militant militante journaliste reporter auteur auteure écrivain chanteur
        chanteuse acteur actrice comédien comédienne réalisateur cinéaste entraîneur attaquant
        joueur combattant analyste expert chercheur chercheuse historien historienne sociologue
        philosophe peintre musicien compositeur candidat candidate élu secrétaire conseiller
        patron pdg gérant mari femme épouse fils fille mère oncle tante neveu cousin nommé nommée
        dit dénommé surnommé prénommé alias",
    ),
    (
        Cue::Group,
        "ministère département agence office bureau conseil comité commission parlement congrès
        sénat assemblée chambre cour tribunal parquet union ligue parti mouvement coalition
        alliance bloc fédération confédération association organisation institut institution
        académie université faculté collège lycée école hôpital fondation fonds banque compagnie
        société entreprise groupe club équipe centre réseau armée marine police gendarmerie garde
        corps service services administration autorité secrétariat direction syndicat collectif
        chambre mairie préfecture municipalité rectorat communauté observatoire mission éditions
        laboratoire musée orchestre choeur compagnie caisse mutuelle coopérative filiale front
        gouvernement délégation église haut-commissariat régie cellule brigade division régiment
        bataillon",
    ),
    (
        Cue::Fighters,
        "front brigade brigades bataillon régiment division forces force milice milices armée
        faction factions insurrection résistance combattants unités commandement légion escadron
        rebelles protection libération martyrs moudjahidines djihad",
    ),
    (
        Cue::Outlet,
        "journal quotidien hebdomadaire mensuel magazine revue presse agence chaîne télévision
        télé radio site tribune gazette dépêche courrier figaro monde matin écho échos nouvelles
        républicain progrès libération parisien liberté média médias correspondant envoyé rédaction
        éditorial blog bulletin canard",
    ),
    (
        Cue::Place,
        "ville village province gouvernorat district département région canton commune république
        royaume émirat île îles presqu'île péninsule fleuve rivière lac mer océan baie golfe
        détroit mont montagne montagnes vallée désert plaine barrage pont rue route avenue
        boulevard place parc aéroport base camp port frontière château palais temple mosquée église
        cathédrale basilique chapelle abbaye stade salle tour hôtel prison musée gare quartier
        banlieue faubourg capitale côte cap colline forêt bois canal autoroute cimetière hameau
        arrondissement col massif alpes plateau golfe gorges grotte théâtre cinéma centre hôpital
        lieu-dit carrefour chemin impasse quai site galerie maison arène arènes aérodrome centrale
        jardin jardins plage terminal restaurant zoo hippodrome vélodrome gymnase piscine phare
        moulin ferme domaine étang ruisseau source rocher",
    ),
    (
        Cue::Event,
        "guerre bataille opération offensive campagne révolution soulèvement massacre siège crise
        conférence sommet forum festival championnat championnats coupe jeux tournoi ligue élection
        élections référendum prix trophée ouragan tempête séisme exercice intifada printemps
        génocide congrès salon foire marathon tour rallye fête journée journées semaine semaines
        cérémonie affaire mondial grand-prix plan mission programme",
    ),
    (
        Cue::Law,
        "loi traité accord accords convention charte constitution protocole résolution décret
        directive pacte code déclaration ordonnance règlement",
    ),
    (
        Cue::Work,
        "film roman livre album chanson single série émission opéra pièce poème tableau vidéo
        documentaire intitulé intitulée titre titré épisode essai mémoires recueil ouvrage rapport
        exposition spectacle jeu comédie bd manga",
    ),
    (
        Cue::Thing,
        "missile missiles fusée fusées char chars fusil canon lanceur avion avions chasseur
        hélicoptère drone navire bateau vaisseau frégate frégates porte-avions sous-marin satellite
        sonde capsule logiciel navigateur application téléphone voiture modèle médicament vaccin
        virus version système robot paquebot cargo train",
    ),
    (
        Cue::Says,
        "dit disait déclare déclaré déclarait affirme affirmé annonce annoncé ajoute ajouté
        explique expliqué précise précisé estime estimé indique indiqué rapporte rapporté selon
        souligne souligné raconte raconté confirme confirmé assure assuré prévient prévenu dément
        démenti écrit répond répondu lance lancé confie confié reconnaît reconnu cite citant
        d'après révèle révélé",
    ),
    (
        Cue::Given,
        "jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger
        robert paul claude christian henri georges nicolas françois patrick gérard christophe
        joseph julien maurice laurent frédéric éric david stéphane pascal sébastien alexandre
        thierry olivier antoine raymond guy dominique charles didier marc vincent yves guillaume
        bruno hervé benoît fabrice cédric fabien romain maxime mathieu matthieu thomas kevin hugo
        lucas théo arthur clément adrien quentin valentin florian anthony jérôme xavier emmanuel
        gilles serge lionel franck ludovic rémi rémy gilbert lucien léon émile eugène gaston albert
        fernand edmond edouard édouard gustave hubert étienne norbert denis martin lilian manuel
        marie jeanne françoise monique catherine nathalie isabelle jacqueline sylvie anne martine
        madeleine nicole suzanne hélène christine marguerite denise louise yvonne valérie
        christiane céline sandrine véronique brigitte chantal annie sophie stéphanie laurence
        corinne florence virginie julie camille aurélie émilie élodie caroline audrey pauline
        laura sarah manon léa emma chloé inès clara jade lucie mathilde marine delphine patricia
        geneviève thérèse simone colette germaine odette paulette gisèle ginette josette danielle
        michèle élisabeth claudine ségolène rachida roselyne arnaud jean-pierre jean-claude
        jean-luc jean-marie jean-paul jean-louis jean-françois jean-marc jean-michel jean-jacques
        pierre-yves marie-claude anne-marie marie-france charles-henri",
    ),
    (
        Cue::People,
        "français française françaises américain américaine américains britannique britanniques
        anglais anglaise allemand allemande allemands italien italienne espagnol espagnole russe
        russes ukrainien ukrainienne ukrainiens turc turque turcs syrien syrienne syriens irakien
        irakienne irakiens iranien iranienne iraniens israélien israélienne israéliens palestinien
        palestinienne palestiniens saoudien égyptien libanais libanaise kurde kurdes arabe arabes
        africain européen européenne chinois japonais indien pakistanais afghan afghans yéménite
        libyen tunisien tunisiens algérien algérienne algériens marocain marocaine marocains
        tchétchène tchétchènes géorgien polonais grec belge belges suisse suisses canadien
        québécois mexicain brésilien musulman musulmans chrétien chrétiens juif juifs sunnite
        sunnites chiite chiites alaouite alaouites druze yézidi islamique islamiste islamistes
        catholique catholiques orthodoxe protestant occidental occidentaux soviétique ottoman grecs
        grecque grecques italiens italiennes espagnols espagnoles chinoise chinoises indienne
        indiens pakistanaise libanaises saoudienne saoudiens égyptienne égyptiens libyenne libyens
        yéménites afghane afghanes africaine africains africaines européens européennes géorgienne
        géorgiens arménien arménienne arméniens azéri azéris azerbaïdjanais polonaise polonaises
        roumain roumaine roumains bulgare bulgares hongrois hongroise serbe serbes croate croates
        bosniaque bosniaques albanais albanaise kosovar kosovars macédonien tchèque tchèques
        slovaque slovaques autrichien autrichienne autrichiens néerlandais néerlandaise hollandais
        danois danoise suédois suédoise norvégien norvégienne norvégiens finlandais finlandaise
        irlandais irlandaise écossais écossaise gallois portugais portugaise basque basques corse
        corses breton bretons bretonne catalan catalans flamand flamands wallon wallons alsacien
        alsaciens normand normands parisiens parisienne lyonnais marseillais bordelais toulousain
        canadienne canadiens mexicaine mexicains brésilienne brésiliens argentin argentine
        argentins chilien chiliens colombien colombienne colombiens vénézuélien vénézuéliens cubain
        cubains cubaine haïtien haïtienne haïtiens américaines japonaise coréen coréens coréenne
        nord-coréen nord-coréens nord-coréenne sud-coréen sud-coréens sud-coréenne vietnamien
        vietnamiens thaïlandais birman birmans birmane rohingya rohingyas ouïghour ouïghours
        tibétain tibétains mongol mongols kazakh kazakhs ouzbek ouzbeks tadjik tadjiks kirghiz
        turkmène turkmènes pachtoune pachtounes hazara hazaras baloutche baloutches malien maliens
        malienne maliennes nigérien nigériens nigérienne nigérian nigérians nigériane sénégalais
        sénégalaise ivoirien ivoiriens ivoirienne burkinabè burkinabé tchadien tchadiens tchadienne
        soudanais soudanaise éthiopien éthiopiens éthiopienne érythréen érythréens somalien
        somaliens somali somalis kényan kényans rwandais rwandaise burundais congolais congolaise
        centrafricain centrafricains centrafricaine camerounais camerounaise gabonais béninois
        togolais ghanéen guinéen guinéens guinéenne mauritanien mauritaniens sahraoui sahraouis
        touareg touaregs touarègue peul peuls peule haoussa haoussas bambara dogon dogons songhaï
        songhoï hutu hutus tutsi tutsis berbère berbères kabyle kabyles copte coptes maronite
        maronites ismaélien houthiste houthistes salafiste salafistes wahhabite djihadiste
        djihadistes tatar tatars ingouche daghestanais ossète ossètes abkhaze biélorusse
        biélorusses moldave moldaves balte baltes letton lituanien estonien romain romaine romains
        byzantin ottomane ottomans ottomanes soviétiques bouddhiste bouddhistes hindou hindous
        évangélique juive juives chrétienne chrétiennes musulmane musulmanes catalane maghrébin
        maghrébins sahélien méditerranéen caucasien latino-américain franco-allemand
        franco-britannique franco-algérien israélo-palestinien jordanien jordaniens jordanienne
        koweïtien qatari qataris émirati émiratis bahreïni omanais onusien onusienne onusiens",
    ),
    (
        Cue::Calendar,
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre",
    ),
    (Cue::Form, "sa s.a. sarl sas scop snc eurl cie groupe frères fils associés holding"),
    (
        Cue::Role,
        "membre membres chef chefs dirigeant dirigeants leader leaders porte-parole responsable
        responsables président fondateur combattants partisans militants branche affilié affiliée
        filiale proche issu rejoint allié alliés dénommé appelé baptisé nommé contre salarié
        salariés employés adhérents élus candidat",
    ),
    (
        Cue::Whereabouts,
        "à en dans près vers depuis autour entre chez au aux nord sud est ouest nord-est nord-ouest
        sud-est sud-ouest ville village province capitale région hors jusqu'à direction né née
        habitant habitants originaire basé basée située situé installé",
    ),
];
