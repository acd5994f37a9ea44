//! Words of names that both languages write alike: romanised Arabic, Russian and Turkish, and
//! the best-known groups and outlets of the world.

use super::{Cue, Lists};

pub(super) const LISTS: Lists = &[
    (
        Cue::Fighters,
        "jabhat jabhet jaysh jaish liwa harakat haraka hay'at hayat tahrir ahrar kata'ib kataib
        katibat katiba kataeb jund junud ansar fatah hizb hezb hizbullah firqat firqah tajammu
        jama'at jamaat jamaa ittihad faylaq failaq tanzim saraya asa'ib asaib quwwat islam mujahidin
        peshmerga pkk ypg ypj pyd sdf fsa isis isil daesh daech qaeda qaïda qaida taliban talibans
        hamas hezbollah farc eta ira boko haram shabaab chabab",
    ),
    (
        Cue::Particle,
        "al el ul as ash ad an ar at az abu abou abo umm oum ibn ben bin bint ould bou aït von van
        der den ter zu zum de del della di da dos das du des la le lo los of y e af mac mc o st san
        santa beg bey pasha khan oğlu",
    ),
    (
        Cue::Given,
        "mohammed mohammad muhammad mohamed mahmoud ahmed ahmad ali hassan hasan hussein hussain
        hossein omar umar othman osman khaled khalid ibrahim ismail yusuf youssef yousef abdullah
        abdallah abdel abdul abdelaziz abdelkader abderrahmane bashar hafez saddam nouri haider
        moqtada muqtada nasser jamal gamal tariq tarek ziad zyad riad walid samir karim rachid
        rashid said saeed mustafa moustapha mehmet recep ahmet fatma fatima fatma khadija aisha
        amina leila layla nadia yasmin zainab maryam ayman anwar osama bilal hamza salim selim
        salah kamal kemal murat hakan tayyip vladimir sergei sergey dmitry dmitri alexei aleksei
        mikhail nikolai ivan yuri igor oleg andrei pavel boris anatoly viktor viktoria natalia
        svetlana olga irina tatiana ekaterina volodymyr petro oleksandr mykola yulia ramzan aslan
        shamil giorgi davit luis carlos josé jose jorge miguel antonio pedro fernando francisco
        manuel diego pablo rafael alejandro ricardo giovanni giuseppe mario silvio marco luca paolo
        angela hans klaus helmut gerhard jürgen wolfgang stefan karl heinrich friedrich otto lars
        erik sven olaf jan piotr lech hugo evo nelson kofi thabo laurent-désiré paul-henri kim lee
        wang zhang li chen liu yang park hiroshi akira kenji takeshi lena elena helena nina maya
        mira ida ivo leo marta petra dana hana hanna johanna ingrid astrid greta anja katja sabine
        monika heike uwe jens lukas tobias matthias markus niklas johan jonas mikael anders bjørn
        kristian nils pål ole piet joost wim bram femke sanne anneke agnieszka małgorzata magdalena
        katarzyna krzysztof andrzej tomasz marek paweł václav tomáš zoltán lászló istván ion mihai
        ioana dragan milan zoran goran slobodan jelena milena nikola stoyan dimitris kostas yannis
        giorgos eleni andreas ilyas idriss yasin yassin younes hicham mourad farid fouad nabil adel
        wael bassam ghassan marwan rami samer fadi hani maher ammar anas bashir halima hala rania
        dina noor nour salma samira souad latifa zahra maha abir rima reem lina dalia suhail imad
        issam haitham muhannad qassem qasim kassem abbas jaafar mehdi reza hamid majid shirin
        zeynep elif emine ayşe hüseyin mehmed emre cem deniz orhan burak serkan baran azad rojda
        dilan bahar leyla aliya dinara aigul timur rustam ruslan akhmed magomed zelimkhan zaur anna
        oksana halyna lesya larysa ihor serhiy andriy yevhen bohdan taras ostap maksym denys
        vitalii vitaly valery gennady konstantin fyodor yegor kirill artyom nikita polina daria
        ksenia galina lyudmila nadezhda tamara zoya amadou moussa ousmane mamadou ibrahima aminata
        fatoumata awa kwame chinedu ngozi tendai sipho anjali priya rajesh sanjay arjun vikram
        imran bilawal farooq tahir nasreen ming wei xiaoming jun hyun minh thuy carmen dolores
        pilar lucía sofía valentina camila álvaro íñigo joão joana rui chiara giulia francesca
        alessandro lorenzo matteo fiona siobhan declan eamon liam aoife gareth rhys owen",
    ),
    (
        Cue::KnownGroup,
        "un u.n. onu otan nato eu ue oms who fmi imf unesco unicef unhcr hcr osce opec opep interpol
        europol fbi cia nsa nasa esa fifa uefa nba nfl nhl cio ioc mossad shin fsb kgb gru sdn dst
        dgse dgsi cnrs sncf ratp edf gdf ump ps pcf ps fn lr modem rpr udf cgt cfdt fo medef fnsea
        snes cftc eelv crs raid gign insee inserm cnil csa mit harvard oxford cambridge google
        microsoft apple facebook amazon ibm intel samsung sony toyota renault peugeot citroën
        airbus boeing total bp shell exxon gazprom lukoil enron carrefour danone michelin alstom
        areva siemens volkswagen bmw thales dassault sotheby's christie's amnesty greenpeace
        oxfam medecins pentagon kremlin pentagone élysée matignon knesset bundestag duma douma
        tsahal idf dod usaf centcom cent-com plo olp au ua ocde oecd opcw oiac icc cpi
        cedeao asean labour tories republicans democrats likud",
    ),
    (
        Cue::KnownOutlet,
        "reuters afp ap upi bbc cnn nbc cbs abc fox msnbc npr pbs itv c-span tass itar-tass interfax
        ria novosti xinhua anadolu sana irna kuna petra aljazeera jazeera arabiya mayadeen manar
        bloomberg politico axios buzzfeed vice slate salon newsweek economist forbes guardian
        telegraph independent haaretz monde figaro libération parisien humanité marianne mediapart
        rfi rtl rts rtbf arte bfm bfmtv lci itélé france-soir nouvel observateur l'express
        l'équipe l'humanité ouest-france sud-ouest spiegel welt bild zeit süddeutsche pais repubblica
        corriere izvestia kommersant pravda meduza dozhd ukrinform hurriyet hürriyet milliyet
        cumhuriyet sabah zaman trt asharq awsat hayat ahram nahar safir akhbar wikinews nytimes
        usa-today youtube-tv deutsche welle dw rt sputnik euronews cnbc espn",
    ),
    (
        Cue::Common,
        "adn adhd am api arn asap atm bbq bd bsc cad cd cdd cdi cd-rom ceo cfo ciso cme co0 coo cto
        cv diy dna dvd dvds e-mail ecg eeg faq fps ftp fyi gdp gmt gnp gnl gpl gps hd hdmi hiv hlm
        html http https icbm icbms id ids ied ieds iq irm isf ivg kia lcd lng lpg lmbt lgbt lgbtq
        mba md mms mp0 mph msc nco ncos ngo ngos ogm ong opex opv pacs pc pcr pdf phd pib pin pm
        pma pme pmi pnb pow pows ps p.s. pst pvc qr qi rer rna rpg rsvp rtt r&d sida aids sim smic
        sms spf suv suvs svp tgv tnt tv tva tvs uav uavs url usb utc uv uxo vat vhs vih vip vips vp
        vps vtc wi-fi wifi xml bpd kwh mwh www edt pdt cet rsi ssi sav",
    ),
];
