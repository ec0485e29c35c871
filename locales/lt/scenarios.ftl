scenario-late-parcel-before-a-date =
    { $register ->
       *[formal] Siunta vėluoja dvi dienas, o Jums jos reikia šeštadienį. Žinau, kad ji vakar išvyko iš skirstymo centro; ar šeštadienį atvyks, dar nežinau. Jei iki penktadienio pietų tai nepaaiškės, rinksitės: laukti, atsiimti ją punkte ar atgauti pinigus. Šiandien iki 17 val. parašysiu Jums, ką atsakė vežėjas.
        [casual] Siunta vėluoja dvi dienas, o tau jos reikia šeštadienį. Žinau, kad ji vakar išvyko iš skirstymo centro; ar šeštadienį atvyks, dar nežinau. Jei iki penktadienio pietų tai nepaaiškės, rinksiesi: laukti, atsiimti ją punkte ar atgauti pinigus. Šiandien iki 17 val. parašysiu tau, ką atsakė vežėjas.
    }
    .title = Siuntos reikia iki šeštadienio
    .when = Kai mokotės atskirti, kas žinoma, nuo to, kas dar ne.
    .opening = Siunta vėluoja jau dvi dienas, o man jos reikia šeštadienį. Kiek dar kartų ta data keisis?
    .feels = Nerimas ir augantis nepasitikėjimas mūsų datomis.
    .goal = Įvardyti vėlavimą ir šeštadienį, neklausti, kam to reikia, atskirti žinomus dalykus nuo nežinomų, pasiūlyti pasirinkimą ir dar šiandien duoti laiką kitai žiniai.

scenario-lost-parcel-third-call =
    { $register ->
       *[formal] Pasakoti nereikia. Matau, kad siunta nejuda nuo trečiadienio, o mes du kartus žadėjome perskambinti ir neperskambinome. Tai turėjo būti išspręsta po pirmo skambučio – atsiprašau. Spręskime dabar: siunčiu naują siuntą ar grąžinu pinigus? Mano vardas Eglė, šiandien iki 16 val. paskambinsiu Jums ir patvirtinsiu, kad padaryta.
        [casual] Pasakoti nereikia. Matau, kad siunta nejuda nuo trečiadienio, o mes du kartus žadėjome perskambinti ir neperskambinome. Tai turėjo būti išspręsta po pirmo skambučio – atsiprašau. Spręskime dabar: siunčiu naują siuntą ar grąžinu pinigus? Mano vardas Eglė, šiandien iki 16 val. paskambinsiu tau ir patvirtinsiu, kad padaryta.
    }
    .title = Trečias skambutis dėl dingusios siuntos
    .when = Kai komanda mokosi apibendrinti istoriją ir nuspręsti iš karto.
    .opening = Skambinu jau trečią kartą, ir kaskart pasakoju nuo pradžių. Ar kas nors iš viso žino, kur mano siunta?
    .feels = Pyktis ir jausmas, kad siuntinėjama nuo vieno prie kito.
    .goal = Be raginimo apibendrinti istoriją, pripažinti, kad turėjo būti išspręsta, vieną kartą atsiprašyti, nuspręsti iš karto ir pasakyti vardą bei laiką.

scenario-broken-on-arrival =
    { $register ->
       *[formal] Laukti tris savaites ir dėžėje rasti šukes tikrai apmaudu. Norėčiau vienos nuotraukos, ji padės parinkti geresnę pakuotę naujai vazai. Kas Jums geriau – nauja vaza, kurią išsiųsiu rytoj, ar pinigai, kuriuos išsiųsiu šiandien?
        [casual] Laukti tris savaites ir dėžėje rasti šukes tikrai apmaudu. Norėčiau vienos nuotraukos, ji padės parinkti geresnę pakuotę naujai vazai. Kas tau geriau – nauja vaza, kurią išsiųsiu rytoj, ar pinigai, kuriuos išsiųsiu šiandien?
    }
    .title = Sudužusi vaza
    .when = Pratyboms, kaip padėti nekeliant įtarimo.
    .opening = Vazos laukiau tris savaites, o atvežė šukes. Ir iš karto sakau – nieko nenumečiau.
    .feels = Nusivylimas ir pasiruošimas gintis.
    .goal = Neabejoti, paprašyti ne daugiau kaip vienos nuotraukos, leisti rinktis tarp naujos ir pinigų ir pasakyti, kada tai bus.

scenario-charged-twice =
    { $register ->
       *[formal] Nuoma poryt, todėl pradedu nuo to dabar. Antra suma gali būti arba banko rezervacija, kuri išnyks savaime, arba tikras nuskaitymas, ir tada ją grąžintume mes. Kuris tai atvejis, pasiteirausiu mokėjimo paslaugos teikėjo ir iki 14 val. Jums paskambinsiu.
        [casual] Nuoma poryt, todėl pradedu nuo to dabar. Antra suma gali būti arba banko rezervacija, kuri išnyks savaime, arba tikras nuskaitymas, ir tada ją grąžintume mes. Kuris tai atvejis, pasiteirausiu mokėjimo paslaugos teikėjo ir iki 14 val. tau paskambinsiu.
    }
    .title = Ta pati suma du kartus
    .when = Kai norite išmokti kalbėti apie pinigus be gailesčio ir tuščių pažadų.
    .opening = Tą pačią sumą nuskaitėte du kartus, o poryt man reikia mokėti nuomą! Iš ko man dabar mokėti?
    .feels = Baimė, kad pritrūks pinigų.
    .goal = Į nuomą žiūrėti rimtai ir be gailesčio, paprastai paaiškinti rezervaciją ir nuskaitymą, pažadėti tik patikrinimą ir jo laiką, nesakyti „nesijaudinkite“.

scenario-outage-before-a-deadline =
    { $register ->
       *[formal] Terminas po dviejų valandų, o programa neveikia – tai ne dėl Jūsų kompiuterio. Kada veiks, nežinau, todėl darykime tai, kas įmanoma: tuoj atsiųsiu patvirtinimą, kad paslauga nuo 13 val. neveikia, jį galima pateikti gavėjui. Kitą žinią gausite po 30 minučių, net jei niekas nepasikeis.
        [casual] Terminas po dviejų valandų, o programa neveikia – tai ne dėl tavo kompiuterio. Kada veiks, nežinau, todėl darykime tai, kas įmanoma: tuoj atsiųsiu patvirtinimą, kad paslauga nuo 13 val. neveikia, jį galima pateikti gavėjui. Kitą žinią gausi po 30 minučių, net jei niekas nepasikeis.
    }
    .title = Sutrikimas prieš terminą
    .when = Kai mokotės padėti spaudžiant terminui, o pabaigos laiko niekas nežino.
    .opening = Po dviejų valandų turiu atiduoti darbą, o programa neatsidaro! Kas dabar bus?
    .feels = Panika ir bejėgiškumas.
    .goal = Įvardyti terminą, nežadėti pabaigos laiko, pasiūlyti tai, ką galima padaryti dabar, ir duoti tikslų kitos žinios laiką.

scenario-locked-out =
    { $register ->
       *[formal] Tikrai ne: kodas ateina tik į tą numerį, kuris išsaugotas paskyroje, o to ekrane beveik nesimato. Pažiūrėkime kartu, po vieną žingsnį. Pirmasis: kokie paskutiniai numerio skaitmenys rodomi ekrane? Lieku, kol prisijungsite.
        [casual] Tikrai ne: kodas ateina tik į tą numerį, kuris išsaugotas paskyroje, o to ekrane beveik nesimato. Pažiūrėkime kartu, po vieną žingsnį. Pirmasis: kokie paskutiniai numerio skaitmenys rodomi ekrane? Lieku, kol prisijungsi.
    }
    .title = Neateina prisijungimo kodai
    .when = Pratyboms, kaip padėti nepamokslaujant.
    .opening = Atsiprašau, su šitais dalykais man tiesiog beviltiškai nesiseka. Jau kelis kodus užsisakiau, ir nė vienas neateina.
    .feels = Gėda ir pasimetimas.
    .goal = Švelniai parodyti, kad bėda ne žmogus, o lengvai nepastebima vieta, nespėti amžiaus ar gebėjimų, eiti po žingsnį ir likti, kol pavyks.

scenario-who-has-seen-my-data =
    { $register ->
       *[formal] Ačiū, kad iš karto pranešėte. Žiūrime į tai rimtai, nors kol kas nežinau, kas kam išsiųsta: tai dabar tikrina žmogus, atsakingas už duomenų apsaugą. Prašau to laiško niekam nepersiųsti ir jį ištrinti. Iki trečiadienio 12 val. raštu atsakysiu Jums į klausimą, kur atsidūrė Jūsų laiškas.
        [casual] Ačiū, kad iš karto pranešei. Žiūrime į tai rimtai, nors kol kas nežinau, kas kam išsiųsta: tai dabar tikrina žmogus, atsakingas už duomenų apsaugą. Prašau to laiško niekam nepersiųsti ir jį ištrinti. Iki trečiadienio 12 val. raštu atsakysiu tau į klausimą, kur atsidūrė tavo laiškas.
    }
    .title = Svetimas laiškas
    .when = Kai mokotės rimtai reaguoti į pranešimą, nors niekas dar nepatvirtinta.
    .opening = Man atsiuntėte laišką, skirtą kažkokiam kitam žmogui. O kas gavo mano?
    .feels = Jausmas, kad asmeninis gyvenimas atsidūrė svetimose rankose.
    .goal = Padėkoti už pranešimą, žiūrėti rimtai, kol dar niekas neįrodyta, pasakyti, kas daroma dabar ir kas raštu atsakys iki kada, paprašyti ištrinti laišką; jokių „Jūsų duomenys saugūs“ ir teisinių terminų.

scenario-account-of-someone-who-died =
    { $register ->
       *[formal] Priimkite nuoširdžią užuojautą. Sutikimo neprašysiu. Sąskaitas nuo šios akimirkos sustabdžiau, o kai bus patogu, atsiųskite vieną dokumentą, patvirtinantį mirtį; skubėti nereikia. Toliau bendrausite tik su manimi, Egle.
        [casual] Priimk nuoširdžią užuojautą. Sutikimo neprašysiu. Sąskaitas nuo šios akimirkos sustabdžiau, o kai bus patogu, atsiųsk vieną dokumentą, patvirtinantį mirtį; skubėti nereikia. Toliau bendrausi tik su manimi, Egle.
    }
    .title = Mirusio žmogaus prenumerata
    .when = Kai mokotės kalbėti ramiai, trumpai ir be nereikalingų klausimų.
    .opening = Noriu nutraukti prenumeratą žmogaus, kuris mirė. O man sako, kad reikia jo sutikimo. Kaip man jį gauti?
    .feels = Nuovargis ir skausmas.
    .goal = Kalbėti trumpai ir tyliai, neklausti apie ryšį daugiau, nei reikia, iš karto sustabdyti sąskaitas, paprašyti vieno dokumento be skubos ir likti vieninteliu kontaktu.

scenario-return-two-days-late =
    { $register ->
       *[formal] Galiu prekę pakeisti kita arba jos vertę įskaityti kitam pirkiniui. Grąžinti pinigų negaliu, nes po termino tiekėjas iš mūsų jos nebepriima. Abu pasiūlymus laikysiu Jums iki penktadienio, užteks parašyti, kuris tinka.
        [casual] Galiu prekę pakeisti kita arba jos vertę įskaityti kitam pirkiniui. Grąžinti pinigų negaliu, nes po termino tiekėjas iš mūsų jos nebepriima. Abu pasiūlymus laikysiu tau iki penktadienio, užteks parašyti, kuris tinka.
    }
    .title = Dvi dienos po termino
    .when = Kai komanda mokosi pasakyti „ne“ ir kartu pasiūlyti kitą kelią.
    .opening = Terminas baigėsi užvakar, nes sirgau. Prekė nenaudota. Tikriausiai dabar pasakysite, kad per vėlu?
    .feels = Iš anksto jaučiama neteisybė.
    .goal = Neabejoti liga ir neprašyti įrodymų, pirma pasakyti, kas įmanoma, vieną kartą paaiškinti „ne“ dėl pinigų su tikra priežastimi ir pasiūlymą laikyti iki konkrečios dienos.

scenario-forty-minutes-in-the-queue = Keturiasdešimt minučių laukti yra ilgai, ir man apmaudu, kad taip išėjo. Dabar esu čia ir neišeisiu, kol baigsime. Kas nutiko?
    .title = Keturiasdešimt minučių eilėje
    .when = Pratyboms, kaip po ilgo laukimo pradėti pokalbį be pasiteisinimų.
    .opening = Pagaliau. Ten apskritai kas nors dirba?
    .feels = Jausmas, kad niekam nerūpi.
    .goal = Vieną kartą apgailestauti dėl keturiasdešimties minučių, nieko neaiškinti apie krūvį, nedžiūgauti, eiti prie klausimo ir pažadėti likti, kol bus baigta.

scenario-price-up-after-years =
    { $register ->
       *[formal] Palyginimas teisingas: po aštuonerių metų nemalonu matyti, kad naujiems klientams pigiau. Tą pačią kainą kaip naujiems galiu pritaikyti metams, ilgesniam laikui – ne. Pasiūlymą laikysiu iki mėnesio pabaigos, o spręsti, ar jo norite, ar geriau išeiti, Jūsų valia.
        [casual] Palyginimas teisingas: po aštuonerių metų nemalonu matyti, kad naujiems klientams pigiau. Tą pačią kainą kaip naujiems galiu pritaikyti metams, ilgesniam laikui – ne. Pasiūlymą laikysiu iki mėnesio pabaigos, o spręsti, ar jo nori, ar geriau išeiti, tavo valia.
    }
    .title = Kaina po aštuonerių metų
    .when = Kai norite išmokti kalbėti apie kainą ir jos neginti.
    .opening = Aštuonerius metus moku laiku, o naujiems klientams pigiau nei man. Tokia padėka už ištikimybę?
    .feels = Jausmas, kad ištikimybė nieko verta.
    .goal = Pripažinti, kad palyginimas teisingas, neginti kainos privalumais, sąžiningai pasakyti, ką galima pasiūlyti ir ko ne, leisti spręsti be skubos.

scenario-wrong-answer-last-week =
    { $register ->
       *[formal] Praeitą savaitę patarėme neteisingai, ir dėl to praradote visą vakarą. Atsiprašau. Ankstesnę versiją jau atkūriau, o visą eigą dar kartą patikrinsiu ir iki rytojaus 11 val. patvirtinsiu, kad dabar viskas veikia.
        [casual] Praeitą savaitę patarėme neteisingai, ir dėl to praradai visą vakarą. Atsiprašau. Ankstesnę versiją jau atkūriau, o visą eigą dar kartą patikrinsiu ir iki rytojaus 11 val. patvirtinsiu, kad dabar viskas veikia.
    }
    .title = Klaidingas patarimas praeitą savaitę
    .when = Kai mokotės pripažinti klaidą ir nekaltinti kolegų.
    .opening = Praeitą savaitę padariau taip, kaip patarėte, ir visas vakaro darbas nuėjo perniek. Tai kuo dabar tikėti?
    .feels = Pyktis ir nusivylimas kartu.
    .goal = Pasakyti, kad patarėme neteisingai, įvardyti prarastą vakarą, vieną kartą atsiprašyti, nekaltinti kolegos ir pasakyti, kas atkurta ir kas iki kada bus patikrinta.

scenario-quiet-thanks-with-a-sting =
    { $register ->
       *[formal] Jūsų žodžius dar šiandien perskaitys Rūta, ačiū. O dėl formos: kurioje vietoje pirmiausia pasiklydote? Atsakymą tais pačiais žodžiais perduosiu tiems, kas šią formą kuria; ar ji keisis, pažadėti negaliu, bet kitą savaitę parašysiu, ką jie atsakė.
        [casual] Tavo žodžius dar šiandien perskaitys Rūta, ačiū. O dėl formos: kurioje vietoje pirmiausia pasiklydai? Atsakymą tais pačiais žodžiais perduosiu tiems, kas šią formą kuria; ar ji keisis, pažadėti negaliu, bet kitą savaitę parašysiu, ką jie atsakė.
    }
    .title = Padėka su dygliu
    .when = Kai mokomasi padėkoje išgirsti ir kritiką.
    .opening = Ačiū, Rūta man labai padėjo! Tik ta forma – tikras labirintas, vos nemečiau visko. Na, bet svarbu, kad pavyko.
    .feels = Draugiška ir pavargusi nuotaika.
    .goal = Perduoti pagyrimą, antrą dalį laikyti tikrąja žinia, užduoti vieną klausimą, kur pasiklydo, ir pasakyti, kas su tuo bus, nežadant naujos formos.
