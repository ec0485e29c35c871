# Prekidi rada, tehničke poteškoće, pristup računu, kvarovi i privatnost.

outage-acknowledge =
    { $register ->
       *[formal] Usluga { $service } upravo ne radi, i to usred posla koji sada ne možete završiti. Nije do Vašeg uređaja ni veze, ne morate više pokušavati.
        [casual] Usluga { $service } upravo ne radi, i to usred posla koji sada ne možeš završiti. Nije do tvojeg uređaja ni veze, ne moraš više pokušavati.
    }
    .wording-2 =
        { $register ->
           *[formal] Potvrđujem: usluga { $service } trenutačno je nedostupna, a kod Vas je sve ispravno. Ne morate ništa ponovno pokretati; ono na čemu ste radili mora pričekati.
            [casual] Potvrđujem: usluga { $service } trenutačno je nedostupna, a kod tebe je sve ispravno. Ne moraš ništa ponovno pokretati; ono na čemu radiš mora pričekati.
        }
    .title = Usluga ne radi
    .when = Kad usluga upravo ne radi i korisnik traži pogrešku kod sebe.

outage-our-change =
    { $register ->
       *[formal]
            Promjena koju smo uveli zaustavila je uslugu na { $hours ->
                [one] { $hours } sat,
                [few] { $hours } sata,
               *[other] { $hours } sati,
            } a s njom i Vaš posao tog dana. Uzrok je naš i ispričavam se.
        [casual]
            Promjena koju smo uveli zaustavila je uslugu na { $hours ->
                [one] { $hours } sat,
                [few] { $hours } sata,
               *[other] { $hours } sati,
            } a s njom i tvoj posao tog dana. Uzrok je naš i ispričavam se.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Zbog naše izmjene usluga nije radila { $hours ->
                    [one] { $hours } sat.
                    [few] { $hours } sata.
                   *[other] { $hours } sati.
                } To je vrijeme u kojem ste imali svoje planove i žao mi je što smo ih prekinuli.
            [casual]
                Zbog naše izmjene usluga nije radila { $hours ->
                    [one] { $hours } sat.
                    [few] { $hours } sata.
                   *[other] { $hours } sati.
                } Za to je vrijeme kod tebe bilo drugih planova i žao mi je što smo ih prekinuli.
        }
    .title = Prekid smo izazvali mi
    .when = Nakon prekida, kad je poznato da ga je izazvala naša promjena.

outage-back =
    { $register ->
       *[formal] Usluga { $service } ponovno radi. Sve biste trebali zateći kako ste ostavili, a ako ijedna stvar nije na mjestu, pišite mi.
        [casual] Usluga { $service } ponovno radi. Sve bi trebalo biti kako je i bilo, a ako ijedna stvar nije na mjestu, piši mi.
    }
    .wording-2 =
        { $register ->
           *[formal] Možete dalje: usluga { $service } opet je dostupna. Bacite pogled na zadnje što ste radili i javite mi odmah ako se ne slaže s onim što pamtite.
            [casual] Možeš dalje: usluga { $service } opet je dostupna. Baci pogled na zadnje spremljeno i javi mi odmah ako se ne slaže s onim što pamtiš.
        }
    .title = Usluga opet radi
    .when = Kad je usluga ponovno dostupna i treba provjeriti je li sve na mjestu.

outage-next-update =
    { $register ->
       *[formal] Ljudi rade na tome upravo sada. Do { $due } šaljem Vam sljedeću obavijest, i ako pomaka ne bude, tako da ne morate stalno provjeravati.
        [casual] Ljudi rade na tome upravo sada. Do { $due } šaljem ti sljedeću obavijest, i ako pomaka ne bude, tako da ne moraš stalno provjeravati.
    }
    .wording-2 =
        { $register ->
           *[formal] Stranicu stanja ne morate osvježavati. Dok tehničari traže uzrok, ja pratim što se događa i do { $due } pišem Vam, s novostima ili bez njih.
            [casual] Stranicu stanja ne moraš osvježavati. Dok tehničari traže uzrok, ja pratim što se događa i do { $due } pišem ti, s novostima ili bez njih.
        }
    .title = Sljedeća obavijest o prekidu
    .when = Za vrijeme prekida, kad kraj nije poznat, a možeš obećati sljedeću poruku.

technical-problem-already-tried =
    { $register ->
       *[formal]
            Pokušali ste to riješiti već na { $attempts ->
                [one] { $attempts } način
                [few] { $attempts } načina
               *[other] { $attempts } načina
            } i ja krećem od te točke. Ponovno pokretanje i slične početke preskačemo.
        [casual]
            Iza tebe { $attempts ->
                [one] je već { $attempts } pokušaj
                [few] su već { $attempts } pokušaja
               *[other] je već { $attempts } pokušaja
            } i ja krećem od te točke. Ponovno pokretanje i slične početke preskačemo.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { $attempts ->
                    [one] { $attempts } pokušaj koji ste opisali uštedjet će nam
                    [few] { $attempts } pokušaja koja ste opisali uštedjet će nam
                   *[other] { $attempts } pokušaja koje ste opisali uštedjet će nam
                } vrijeme, jer znam što više ne treba provjeravati. Nastavljam dalje od zadnjega.
            [casual]
                { $attempts ->
                    [one] { $attempts } pokušaj iz tvoje poruke uštedjet će nam
                    [few] { $attempts } pokušaja iz tvoje poruke uštedjet će nam
                   *[other] { $attempts } pokušaja iz tvoje poruke uštedjet će nam
                } vrijeme, jer znam što više ne treba provjeravati. Nastavljam dalje od zadnjega.
        }
    .title = Korisnik je već pokušavao
    .when = Kad je korisnik već isprobao nekoliko načina i ne želi krenuti ispočetka.

technical-problem-not-you =
    { $register ->
       *[formal] Program mora podnijeti uobičajenu upotrebu, pa pogrešku ne tražim kod Vas. Razlog tražimo zajedno.
        [casual] Program mora podnijeti uobičajenu upotrebu, pa pogrešku ne tražim kod tebe. Razlog tražimo zajedno.
    }
    .wording-2 =
        Kad nešto zapne, prvo gledamo program, a ne osobu pred zaslonom. Krenimo redom i pogledajmo gdje je stao.
    .title = Ne tražimo krivca pred zaslonom
    .when = Kad korisnik misli da je sam nešto krivo napravio.

technical-problem-together =
    { $register ->
       *[formal]
            Prolazimo to kroz { $steps ->
                [one] { $steps } korak,
                [few] { $steps } koraka,
               *[other] { $steps } koraka,
            } jedan po jedan. Ritam određujete Vi: idemo dalje kad kažete „može”.
        [casual]
            Prolazimo to kroz { $steps ->
                [one] { $steps } korak,
                [few] { $steps } koraka,
               *[other] { $steps } koraka,
            } jedan po jedan. Ritam određuješ ti: idemo dalje kad kažeš „može”.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Pred nama { $steps ->
                    [one] je { $steps } korak
                    [few] su { $steps } koraka
                   *[other] je { $steps } koraka
                } i nikamo nam se ne žuri. Recite mi kad prvi bude gotov, pa prelazimo na sljedeći.
            [casual]
                Pred nama { $steps ->
                    [one] je { $steps } korak
                    [few] su { $steps } koraka
                   *[other] je { $steps } koraka
                } i nikamo nam se ne žuri. Reci mi kad prvi bude gotov, pa prelazimo na sljedeći.
        }
    .title = Zajedno, korak po korak
    .when = Kad uživo vodiš korisnika kroz rješavanje.

technical-problem-specialist =
    { $register ->
       *[formal]
            { GIVEN($ticket) ->
                [yes] Sve što ste opisali u slučaju { $ticket } predano je kolegama koji mogu pogledati u sam program.
               *[no] Sve što ste opisali predano je kolegama koji mogu pogledati u sam program.
            } Vaš kontakt ostajem ja i do { $due } javljam Vam što su našli.
        [casual]
            { GIVEN($ticket) ->
                [yes] Cijeli tvoj opis u slučaju { $ticket } predan je kolegama koji mogu pogledati u sam program.
               *[no] Cijeli tvoj opis predan je kolegama koji mogu pogledati u sam program.
            } Tvoj kontakt ostajem ja i do { $due } javljam ti što su našli.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($ticket) ->
                    [yes] Vaš je opis, pod brojem { $ticket }, sada kod stručnjaka za taj program.
                   *[no] Vaš je opis sada kod stručnjaka za taj program.
                } I dalje pišete samo meni, a do { $due } javljam Vam što se doznalo.
            [casual]
                { GIVEN($ticket) ->
                    [yes] Tvoj je opis, pod brojem { $ticket }, sada kod stručnjaka za taj program.
                   *[no] Tvoj je opis sada kod stručnjaka za taj program.
                } I dalje pišeš samo meni, a do { $due } javljam ti što se doznalo.
        }
    .title = Stručnjak preuzima pregled
    .when = Kad kvar treba pogledati stručnjak, a ti ostaješ kontakt.

account-access-acknowledge =
    { $register ->
       *[formal]
            { GIVEN($service) ->
                [yes] Ono što je u usluzi { $service } pripada Vama, a vrata se ne otvaraju.
               *[no] Ono što je unutra pripada Vama, a vrata se ne otvaraju.
            } Hajdemo zajedno potražiti put natrag.
        [casual]
            { GIVEN($service) ->
                [yes] Ono što je u usluzi { $service } pripada tebi, a vrata se ne otvaraju.
               *[no] Ono što je unutra pripada tebi, a vrata se ne otvaraju.
            } Hajdemo zajedno potražiti put natrag.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Račun je Vaš, a trenutačno ne možete do njega{ GIVEN($service) ->
                    [yes] , jer prijava u uslugu { $service } ne prolazi.
                   *[no] , jer prijava ne prolazi.
                } Razumljivo je da ga želite natrag što prije.
            [casual]
                Račun je tvoj, a trenutačno ne možeš do njega{ GIVEN($service) ->
                    [yes] , jer prijava u uslugu { $service } ne prolazi.
                   *[no] , jer prijava ne prolazi.
                } Razumljivo je da ga želiš natrag što prije.
        }
    .title = Pred zatvorenim vratima računa
    .when = Kad korisnik ne može u vlastiti korisnički račun.

account-access-identity =
    { $register ->
       *[formal]
            Prije otvaranja moram provjeriti s kim razgovaram, iako to možda smeta. Traje { $minutes ->
                [one] { $minutes } minutu,
                [few] { $minutes } minute,
               *[other] { $minutes } minuta,
            } a znači da na isti način nitko drugi ne može u Vaš račun.
        [casual]
            Prije otvaranja moram provjeriti s kim razgovaram, iako to možda smeta. Traje { $minutes ->
                [one] { $minutes } minutu,
                [few] { $minutes } minute,
               *[other] { $minutes } minuta,
            } a znači da na isti način nitko drugi ne može u tvoj račun.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Nitko ne može u Vaš račun samo zato što zna Vaše ime, i tako treba ostati. Zato prvo kratka provjera, { $minutes ->
                    [one] oko { $minutes } minute,
                    [few] oko { $minutes } minute,
                   *[other] oko { $minutes } minuta,
                } a onda otvaramo.
            [casual]
                Nitko ne može u tvoj račun samo zato što zna tvoje ime, i tako treba ostati. Zato prvo kratka provjera, { $minutes ->
                    [one] oko { $minutes } minute,
                    [few] oko { $minutes } minute,
                   *[other] oko { $minutes } minuta,
                } a onda otvaramo.
        }
    .title = Provjera identiteta
    .when = Prije otvaranja korisničkog računa, kad treba reći zašto provjeravamo identitet.

account-access-choose-way =
    { $register ->
       *[formal] Natrag vode dva puta: kod na telefon ili poveznica e-poštom. Birajte ono do čega sada možete, a ja ostajem dok prijava ne prođe.
        [casual] Natrag vode dva puta: kod na telefon ili poveznica e-poštom. Biraj ono do čega sada možeš, a ja ostajem dok prijava ne prođe.
    }
    .wording-2 =
        { $register ->
           *[formal] Što Vam je sada pri ruci, telefon ili e-pošta? Tamo šaljemo kod ili poveznicu. Lozinka mi ne treba, a uz Vas ostajem dok prijava ne prođe.
            [casual] Što ti je sada pri ruci, telefon ili e-pošta? Tamo šaljemo kod ili poveznicu. Lozinka mi ne treba, a uz tebe ostajem dok prijava ne prođe.
        }
    .title = Kod ili poveznica, po izboru
    .when = Kad korisnik može birati kako će vratiti pristup.

account-access-locked-for-safety =
    { $register ->
       *[formal] Račun se zaključao sam, nakon nekoliko neuspjelih prijava, i time čuva ono što je unutra. Zadnje prijave pregledat ćemo zajedno, pa ćemo vidjeti čije su bile.
        [casual] Račun se zaključao sam, nakon nekoliko neuspjelih prijava, i time čuva ono što je unutra. Zadnje prijave pregledat ćemo zajedno, pa ćemo vidjeti čije su bile.
    }
    .wording-2 =
        { $register ->
           *[formal] Dobro je da pitate je li netko ulazio. Ne mogu to reći bez provjere, ali zaključavanje štiti Vaše podatke i otvaram s Vama popis zadnjih prijava.
            [casual] Dobro je da pitaš je li netko ulazio. Ne mogu to reći bez provjere, ali zaključavanje štiti tvoje podatke i otvaram s tobom popis zadnjih prijava.
        }
    .title = Zaključano radi zaštite
    .when = Kad je račun automatski zaključan, a korisnik se boji neovlaštenog ulaza.

defect-acknowledge =
    { $register ->
       *[formal] Proizvod { $product } kupili ste da traje, a prestao je raditi. Sada Vam nedostaje nešto na što ste računali.
        [casual] Proizvod { $product } trebao je trajati, a prestao je raditi. Sada ti nedostaje nešto na što računaš.
    }
    .wording-2 =
        { $register ->
           *[formal] Od proizvoda { $product } s pravom ste očekivali više. Umjesto da on služi Vama, sada se Vi bavite njime.
            [casual] Od proizvoda { $product } s pravom očekuješ više. Umjesto da on služi tebi, sada se ti baviš njime.
        }
    .title = Proizvod je prestao raditi
    .when = Kad je proizvod otkazao, prije razgovora o jamstvu i uzroku.

defect-known-fault =
    { $register ->
       *[formal] Taj nam je kvar poznat: nastao je u proizvodnji, ne Vašom upotrebom, i zbog njega se ispričavam. Popravak ili zamjena idu na naš trošak.
        [casual] Taj nam je kvar poznat: nastao je u proizvodnji, ne tvojom upotrebom, i zbog njega se ispričavam. Popravak ili zamjena idu na naš trošak.
    }
    .wording-2 =
        { $register ->
           *[formal] Pogreška je u izradi i znamo za nju. Žao mi je što ste dobili upravo takav primjerak; popravak ili zamjenu u cijelosti plaćamo mi.
            [casual] Pogreška je u izradi i znamo za nju. Žao mi je što je upravo takav primjerak završio kod tebe; popravak ili zamjenu u cijelosti plaćamo mi.
        }
    .title = Poznat kvar iz proizvodnje
    .when = Kad je kvar poznata pogreška u proizvodnji.

defect-repair-or-replace =
    { $register ->
       *[formal] Popravak znači da zadržavate svoj uređaj, a zamjena da ste kraće bez uređaja. Što Vam je važnije? Danas dogovaram jedno ili drugo.
        [casual] Popravak znači da zadržavaš svoj uređaj, a zamjena da kraće čekaš. Što ti je važnije? Danas dogovaram jedno ili drugo.
    }
    .wording-2 =
        { $register ->
           *[formal] Birate Vi: svoj primjerak, popravljen, ili novi, koji stiže prije. Čim mi kažete, dogovaram još danas.
            [casual] Biraš ti: svoj primjerak, popravljen, ili novi, koji stiže prije. Čim mi kažeš, dogovaram još danas.
        }
    .title = Popravak ili zamjena
    .when = Kad korisnik bira između popravka i zamjene.

privacy-concern-right-to-ask =
    { $register ->
       *[formal] Dobro je da to pitate. Dobit ćete konkretan odgovor: koji su podaci u pitanju, čemu služe i tko ih vidi.
        [casual] Dobro je da to pitaš. Dobit ćeš konkretan odgovor: koji su podaci u pitanju, čemu služe i tko ih vidi.
    }
    .wording-2 =
        { $register ->
           *[formal] Imate pravo znati što se događa s Vašim podacima. Ne odgovaram napamet: provjeravam koji su, zašto ih imamo i tko ih može otvoriti, pa Vam to napišem.
            [casual] Imaš pravo znati što se događa s tvojim podacima. Ne odgovaram napamet: provjeravam koji su, zašto ih imamo i tko ih može otvoriti, pa ti to napišem.
        }
    .title = Pitanje o podacima
    .when = Kad korisnik pita tko vidi njegove podatke ili zašto mu je nešto stiglo.

privacy-concern-breach =
    { $register ->
       *[formal] Vaši su podaci našom krivnjom došli do nekoga tko ih nije smio dobiti. Ispričavam se i sada ćete od mene točno doznati što je to obuhvatilo.
        [casual] Tvoji su podaci našom krivnjom došli do nekoga tko ih nije smio dobiti. Ispričavam se i sada ćeš od mene točno doznati što je to obuhvatilo.
    }
    .wording-2 =
        { $register ->
           *[formal] Nešto što je samo Vaše našim je propustom vidio netko drugi. Žao mi je zbog toga. Reći ću Vam redom koji su to podaci, bez uljepšavanja.
            [casual] Nešto što je samo tvoje našim je propustom vidio netko drugi. Žao mi je zbog toga. Reći ću ti redom koji su to podaci, bez uljepšavanja.
        }
    .title = Podaci su došli u krive ruke
    .when = Kad je potvrđeno da smo podatke izložili nekome tko ih nije smio imati.

privacy-concern-your-control =
    { $register ->
       *[formal] Možete dobiti kopiju svojih podataka, tražiti ispravak ili brisanje. Dovoljna je jedna rečenica upućena meni, bez obrasca i bez razloga.
        [casual] Možeš dobiti kopiju svojih podataka, tražiti ispravak ili brisanje. Dovoljna je jedna rečenica upućena meni, bez obrasca i bez razloga.
    }
    .wording-2 =
        { $register ->
           *[formal] O svojim podacima odlučujete Vi. Kopija, ispravak, brisanje: što god želite, dovoljno je da mi to napišete običnim riječima.
            [casual] O svojim podacima odlučuješ ti. Kopija, ispravak, brisanje: što god želiš, dovoljno je da mi to napišeš običnim riječima.
        }
    .title = Podaci su korisnikovi
    .when = Kad treba reći što korisnik može sa svojim podacima.

privacy-concern-written-answer =
    { $register ->
       *[formal] Vaše pitanje predajem osobi koja kod nas odgovara za zaštitu podataka i pazim da do { $date } imate pisani odgovor na svako pitanje, sastavljen za Vas, a ne iz predloška.
        [casual] Tvoje pitanje predajem osobi koja kod nas odgovara za zaštitu podataka i pazim da do { $date } imaš pisani odgovor na svako pitanje, sastavljen za tebe, a ne iz predloška.
    }
    .wording-2 =
        { $register ->
           *[formal] Odgovor Vam piše čovjek koji kod nas brine o zaštiti podataka, redom kojim ste pitali. Pazim da ga dobijete do { $date }, ni dan kasnije.
            [casual] Odgovor ti piše čovjek koji kod nas brine o zaštiti podataka, redom prema tvojim pitanjima. Pazim da ga dobiješ do { $date }, ni dan kasnije.
        }
    .title = Pisani odgovor o podacima
    .when = Kad pitanje o podacima predaješ odgovornoj osobi i paziš na rok.
