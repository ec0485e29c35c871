# Scenariji za vježbu: početak korisnika, osjećaj, cilj i uzorni odgovor.

scenario-late-parcel-before-a-date =
    { $register ->
       *[formal] Paket kasni dva dana, a Vama treba do subote. Znamo da je krenuo iz skladišta, ali još ne i hoće li stići do subote. Zovem dostavu i danas do 16 sati pišem Vam što su rekli. Ne uspije li do subote, birate preuzimanje na drugom mjestu ili povrat cijelog iznosa.
        [casual] Paket kasni dva dana, a tebi treba do subote. Znamo da je krenuo iz skladišta, ali još ne i hoće li stići do subote. Zovem dostavu i danas do 16 sati pišem ti što su rekli. Ne uspije li do subote, biraš preuzimanje na drugom mjestu ili povrat cijelog iznosa.
    }
    .title = Paket kasni pred subotu
    .when = Za vježbu odvajanja poznatoga od nepoznatoga.
    .opening = Trebalo je stići prekjučer, a u praćenju opet novi datum. Meni to treba do subote, kako da vam više vjerujem?
    .feels = Zabrinutost i sve manje povjerenja u datume.
    .goal = Imenovati kašnjenje i subotu, ne pitati za povod, odvojiti što se zna od onoga što se ne zna, ponuditi izbor ako se dan pomakne i dati sat današnjeg javljanja.

scenario-lost-parcel-third-call =
    { $register ->
       *[formal] Ovo Vam je treći poziv o istom paketu: prvi put smo Vas zamolili da pričekate, drugi put obećali potragu, a odgovora nije bilo. To smo već trebali riješiti i ispričavam se. Sada odlučujemo: novi paket danas ili cijeli iznos natrag, što želite? Zovem se Maja i do 17 sati javljam Vam broj nove pošiljke ili potvrdu uplate.
        [casual] Ovo ti je treći poziv o istom paketu: prvi put smo te zamolili da pričekaš, drugi put obećali potragu, a odgovora nije bilo. To smo već trebali riješiti i ispričavam se. Sada odlučujemo: novi paket danas ili cijeli iznos natrag, što želiš? Zovem se Maja i do 17 sati javljam ti broj nove pošiljke ili potvrdu uplate.
    }
    .title = Treći poziv o nestalom paketu
    .when = Za vježbu s korisnikom koji je triput pričao isto.
    .opening = Treći put zovem i treći put sve ispočetka. Hoće li se netko konačno time baviti ili da paket tražim ja?
    .feels = Ljutnja i osjećaj prebacivanja od jednoga do drugoga.
    .goal = Sažeti dosadašnje bez pitanja, priznati da je trebalo biti riješeno, jednom se ispričati, odmah odlučiti i dati ime i rok.

scenario-broken-on-arrival =
    { $register ->
       *[formal] Tjednima ste čekali vazu, a iz kutije vadite komade. Dovoljna mi je jedna fotografija, ništa više. Birajte novu vazu ili cijeli iznos natrag. Što god odaberete, krećem danas, a do sutra u 12 sati javljam Vam da je gotovo.
        [casual] Tjednima čekaš vazu, a iz kutije vadiš komade. Dovoljna mi je jedna fotografija, ništa više. Biraj novu vazu ili cijeli iznos natrag. Što god odabereš, krećem danas, a do sutra u 12 sati javljam ti da je gotovo.
    }
    .title = Razbijena vaza u kutiji
    .when = Za vježbu bez sumnje prema korisniku.
    .opening = Vaza je stigla razbijena. I molim vas da mi odmah ne kažete da je do mene.
    .feels = Razočaranje i oprez, uz očekivanje da će krivnja pasti na njega.
    .goal = Ne pokazati sumnju, tražiti najviše jednu fotografiju, prepustiti izbor zamjene ili povrata i reći kad će biti riješeno.

scenario-charged-twice =
    { $register ->
       *[formal] Sutra je stanarina, a na računu se isti iznos vidi dvaput, zato ovo provjeravam odmah. Jedan je iznos pravo plaćanje, a drugi može biti rezervacija, koju banka otpusti, ili naplata, koju vraćamo mi. Što je od toga, znat ću do 15 sati i tada Vam javljam.
        [casual] Sutra je stanarina, a na računu se isti iznos vidi dvaput, zato ovo provjeravam odmah. Jedan je iznos pravo plaćanje, a drugi može biti rezervacija, koju banka otpusti, ili naplata, koju vraćamo mi. Što je od toga, znat ću do 15 sati i tada ti javljam.
    }
    .title = Dvaput isti iznos pred stanarinu
    .when = Za vježbu odvajanja rezervacije od naplate.
    .opening = Dvaput ste mi skinuli isti iznos, a sutra mi ide stanarina. Što sad?
    .feels = Strah da neće biti novca za stanarinu.
    .goal = Uzeti stanarinu ozbiljno, bez sažaljenja, objasniti rezervaciju i naplatu običnim riječima i obećati samo provjeru i njezin rok.

scenario-outage-before-a-deadline =
    { $register ->
       *[formal] Rok Vam je za dva sata, a rad je u usluzi koja ne radi. Kad će proraditi, ne znam i neću nagađati. Odmah mogu napisati potvrdu o prekidu, s današnjim datumom i satom, za osobu koja prima Vaš rad. Stiže Vam za 10 minuta, a u 14:30 pišem Vam kako stoji usluga.
        [casual] Rok ti je za dva sata, a rad je u usluzi koja ne radi. Kad će proraditi, ne znam i neću nagađati. Odmah mogu napisati potvrdu o prekidu, s današnjim datumom i satom, za osobu koja prima tvoj rad. Stiže ti za 10 minuta, a u 14:30 pišem ti kako stoji usluga.
    }
    .title = Prekid pred rok predaje
    .when = Za vježbu bez lažnog vremena povratka.
    .opening = Za dva sata moram predati rad, a vama ništa ne radi! Kad će proraditi? Trebam odgovor odmah.
    .feels = Panika i bespomoćnost.
    .goal = Imenovati rok, ne davati izmišljeno vrijeme povratka, ponuditi ono što je moguće odmah i točan sat sljedeće obavijesti.

scenario-locked-out =
    { $register ->
       *[formal] Taj je korak lako previdjeti: svaki novi kod poništava prethodni. Idemo redom. Pogledajte je li koja poruka s kodom ipak stigla i recite mi samo kada, a sam kod nemojte slati. Ostajem ovdje dok prijava ne prođe.
        [casual] Taj je korak lako previdjeti: svaki novi kod poništava prethodni. Idemo redom. Pogledaj je li koja poruka s kodom ipak stigla i reci mi samo kada, a sam kod nemoj slati. Ostajem ovdje dok prijava ne prođe.
    }
    .title = Kodovi koji ne stižu
    .when = Za vježbu uz korisnika kojemu je neugodno.
    .opening = Opet me nije pustilo, kod nikako da dođe. Oprostite, ja sam stvarno beznadan slučaj s tim stvarima.
    .feels = Neugoda i strah od podsmijeha.
    .goal = Blago pokazati da je korak lako previdjeti, ne nagađati dob ni znanje, ići korak po korak i ostati do kraja.

scenario-who-has-seen-my-data =
    { $register ->
       *[formal] Hvala što ste odmah javili da Vam je stigla tuđa poruka. Sada provjeravamo kako je poslana i je li nešto Vaše otišlo drugome; dok ne provjerimo, ne želim tvrditi ni jedno ni drugo. Molim Vas da poruku izbrišete i da je ne prosljeđujete. Osoba koja u { -brand(case: "locative") } odgovara za zaštitu podataka piše Vam do petka u 12 sati, a ja pazim da odgovori na oba Vaša pitanja.
        [casual] Hvala što odmah javljaš da ti je stigla tuđa poruka. Sada provjeravamo kako je poslana i je li nešto tvoje otišlo drugome; dok ne provjerimo, ne želim tvrditi ni jedno ni drugo. Molim te da poruku izbrišeš i da je ne prosljeđuješ. Osoba koja u { -brand(case: "locative") } odgovara za zaštitu podataka piše ti do petka u 12 sati, a ja pazim da odgovori na oba tvoja pitanja.
    }
    .title = Tuđa poruka u mojem sandučiću
    .when = Za vježbu s dojavom o podacima koja još nije potvrđena.
    .opening = Stigla mi je vaša poruka za neku drugu gospođu, s njezinom adresom. A tko je onda dobio moju?
    .feels = Izloženost i nelagoda jer ne zna tko je što vidio.
    .goal = Zahvaliti na dojavi, uzeti je ozbiljno prije dokaza, reći što se radi sada, tko piše i do kada, i zamoliti da se poruka izbriše.

scenario-account-of-someone-who-died =
    { $register ->
       *[formal] Primite moju sućut. Računi i obavijesti od ovog su trenutka zaustavljeni i danas ne morate ništa više učiniti. Za zatvaranje mi treba samo smrtni list, i to kad Vama bude odgovaralo. Sve dalje ide preko mene, nikome drugome ne morate ništa objašnjavati.
        [casual] Primi moju sućut. Računi i obavijesti od ovog su trenutka zaustavljeni i danas ne moraš ništa više učiniti. Za zatvaranje mi treba samo smrtni list, i to kad tebi bude odgovaralo. Sve dalje ide preko mene, nikome drugome ne moraš ništa objašnjavati.
    }
    .title = Pretplata preminule osobe
    .when = Za vježbu mirnog i kratkog odgovora.
    .opening = Osoba je umrla prije mjesec dana, a vaša kolegica traži od mene njezin pristanak za otkaz. Kako to zamišljate?
    .feels = Umor i ranjivost, bez snage za nova objašnjenja.
    .goal = Odgovoriti kratko i mirno, ne pitati o srodstvu više nego što je nužno, odmah zaustaviti račune, tražiti jedan dokument bez žurbe i ostati jedini kontakt.

scenario-return-two-days-late =
    { $register ->
       *[formal] Mogu Vam odmah ponuditi zamjenu ili odobrenje u punom iznosu za sljedeću kupnju, i to bez ikakve potvrde. Novac ne mogu vratiti, jer nakon roka kod nas uplatu zaključimo i povrat na karticu više ne prolazi. Obje mogućnosti čuvam za Vas do srijede u 18 sati.
        [casual] Mogu ti odmah ponuditi zamjenu ili odobrenje u punom iznosu za sljedeću kupnju, i to bez ikakve potvrde. Novac ne mogu vratiti, jer nakon roka kod nas uplatu zaključimo i povrat na karticu više ne prolazi. Obje mogućnosti čuvam za tebe do srijede u 18 sati.
    }
    .title = Povrat dva dana nakon roka
    .when = Za vježbu odbijanja bez sumnje i bez dokaza.
    .opening = Da, kasnim dva dana, bolest me prikovala za krevet. Nije nošeno, s etiketom je. Sad ćete mi reći da ne može.
    .feels = Osjećaj nepravde već unaprijed.
    .goal = Ne dovoditi bolest u pitanje, prvo reći što je moguće, „ne” za novac samo jednom i s pravim razlogom, a ponudu držati do određenog dana.

scenario-forty-minutes-in-the-queue =
    { $register ->
       *[formal] Žao mi je što ste čekali četrdeset minuta. Ostajem s Vama dok ne riješimo. Što se dogodilo?
        [casual] Žao mi je zbog četrdeset minuta čekanja. Ostajem s tobom dok ne riješimo. Što se dogodilo?
    }
    .title = Četrdeset minuta u redu
    .when = Za vježbu prvog odgovora nakon dugog čekanja.
    .opening = Konačno. Radi li tamo uopće netko?
    .feels = Osjećaj zanemarenosti.
    .goal = Jednom izraziti žaljenje zbog četrdeset minuta, ne objašnjavati osoblje i ne glumiti veselje, odmah prijeći na pitanje i obećati ostanak do kraja.

scenario-price-up-after-years =
    { $register ->
       *[formal] Usporedba je na mjestu: nakon osam godina plaćate više od onoga tko dolazi danas. Hvala Vam na tim godinama. Mogu Vam ponuditi istu cijenu kao novima na godinu dana, a za dulje nemam ovlasti. Ne morate odlučiti danas, ponuda stoji do kraja mjeseca.
        [casual] Usporedba je na mjestu: nakon osam godina plaćaš više od onoga tko dolazi danas. Hvala ti na tim godinama. Mogu ti ponuditi istu cijenu kao novima na godinu dana, a za dulje nemam ovlasti. Ne moraš odlučiti danas, ponuda stoji do kraja mjeseca.
    }
    .title = Skuplje nakon osam godina
    .when = Za vježbu bez obrane cijene.
    .opening = Osam godina plaćam uredno, a novi kod vas plaćaju manje. Je li to nagrada za vjernost?
    .feels = Osjećaj da se njegova vjernost uzima zdravo za gotovo.
    .goal = Priznati da je usporedba opravdana, ne braniti cijenu popisom pogodnosti, pošteno reći što se može ponuditi, a što ne, i pustiti odluku bez žurbe.

scenario-wrong-answer-last-week =
    { $register ->
       *[formal] Prošli smo Vam tjedan rekli krivo i zbog toga ste izgubili cijelu večer rada. Ispričavam se. Ono što se može vratiti iz sigurnosne kopije vraćamo danas, a do 16 sati provjeravam svaku stavku i pišem Vam što je na mjestu, a što nije.
        [casual] Prošli smo ti tjedan rekli krivo i zbog toga je propala tvoja cijela večer rada. Ispričavam se. Ono što se može vratiti iz sigurnosne kopije vraćamo danas, a do 16 sati provjeravam svaku stavku i pišem ti što je na mjestu, a što nije.
    }
    .title = Pogrešan savjet prošlog tjedna
    .when = Za vježbu isprike bez upiranja prstom.
    .opening = Sve je napravljeno točno kako mi je rečeno i sad mi je večer posla nestala. Ma neka, očito je to kod vas tako.
    .feels = Ljutnja pomiješana s rezignacijom.
    .goal = Reći da smo krivo savjetovali, imenovati izgubljenu večer, jednom se ispričati, nikoga ne okriviti i reći što se vraća i do kada se provjerava.

scenario-quiet-thanks-with-a-sting =
    { $register ->
       *[formal] Vaše riječi još danas prenosim osobi koja Vam je pomogla. A što se tiče obrasca: na kojem ste mjestu zamalo odustali? Taj odgovor nosim na sastanak tima u srijedu, uz Vaše riječi, i javljam Vam što su rekli. Novi obrazac ne mogu obećati.
        [casual] Tvoje riječi još danas prenosim osobi koja ti je pomogla. A što se tiče obrasca: na kojem je mjestu najviše zapinjalo? Taj odgovor nosim na sastanak tima u srijedu, uz tvoje riječi, i javljam ti što su rekli. Novi obrazac ne mogu obećati.
    }
    .title = Pohvala uz usputnu kritiku
    .when = Za vježbu slušanja onoga što je rečeno usput.
    .opening = Kolegica je bila divna, hvala joj. Samo, taj vaš obrazac je labirint, malo je falilo da odustanem.
    .feels = Prijateljsko raspoloženje, ali i umor.
    .goal = Prenijeti pohvalu, drugu polovicu čuti kao pravu poruku, postaviti jedno pitanje o mjestu na kojem je zapelo i reći što se s time radi, bez obećanja novog obrasca.
