# Prekidi rada, tehničke poteškoće, pristup računu, kvarovi i privatnost.

outage-acknowledge =
    { $register ->
       *[formal] Usluga { $service } sada ne radi, i to usred posla koji zato ne možete završiti. Nije do Vašeg uređaja ni veze, pa ne morate više pokušavati.
        [casual] Usluga { $service } sada ne radi, i to usred posla koji zato ne možeš završiti. Nije do tvojeg uređaja ni veze, pa ne moraš više pokušavati.
    }
    .wording-2 =
        { $register ->
           *[formal] Potvrđujem: usluga { $service } trenutačno je nedostupna, a uzrok nije kod Vas. Ne morate ništa ponovno pokretati; ono na čemu ste radili mora pričekati.
            [casual] Potvrđujem: usluga { $service } trenutačno je nedostupna, a uzrok nije kod tebe. Ne moraš ništa ponovno pokretati; ono na čemu radiš mora pričekati.
        }
    .wording-3 =
        { $register ->
           *[formal] Nemojte tražiti kvar kod sebe, ni u uređaju ni u vezi: ne radi usluga { $service }. Zbog toga ne možete dovršiti započeto, a novi pokušaji zasad ne pomažu.
            [casual] Nemoj tražiti kvar kod sebe, ni u uređaju ni u vezi: ne radi usluga { $service }. Zbog toga ne možeš dovršiti započeto, a novi pokušaji zasad ne pomažu.
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
            } a s njom i Vaš posao tog dana. Odgovornost je naša i ispričavam se.
        [casual]
            Promjena koju smo uveli zaustavila je uslugu na { $hours ->
                [one] { $hours } sat,
                [few] { $hours } sata,
               *[other] { $hours } sati,
            } a s njom i tvoj posao tog dana. Odgovornost je naša i ispričavam se.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Zbog naše izmjene usluga nije radila { $hours ->
                    [one] { $hours } sat.
                    [few] { $hours } sata.
                   *[other] { $hours } sati.
                } Poremetili smo time Vaše planove i žao mi je zbog toga.
            [casual]
                Zbog naše izmjene usluga nije radila { $hours ->
                    [one] { $hours } sat.
                    [few] { $hours } sata.
                   *[other] { $hours } sati.
                } Poremetili smo time tvoje planove i žao mi je zbog toga.
        }
    .title = Prekid smo izazvali mi
    .when = Nakon prekida, kad je poznato da ga je izazvala naša promjena.

outage-back =
    { $register ->
       *[formal] Usluga { $service } ponovno radi. Sve biste trebali zateći kako ste ostavili, a ako išta nije na svome mjestu, pišite mi.
        [casual] Usluga { $service } ponovno radi. Sve bi trebalo biti kako je i bilo, a ako išta nije na svome mjestu, piši mi.
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
       *[formal] Tehničari na tome rade upravo sada. Do { $due } šaljem Vam sljedeću obavijest, čak i ako pomaka ne bude, tako da ne morate stalno provjeravati.
        [casual] Tehničari na tome rade upravo sada. Do { $due } šaljem ti sljedeću obavijest, čak i ako pomaka ne bude, tako da ne moraš stalno provjeravati.
    }
    .wording-2 =
        { $register ->
           *[formal] Stranicu sa stanjem usluge ne morate osvježavati. Dok se uzrok traži, ja pratim što se događa i do { $due } pišem Vam, s novostima ili bez njih.
            [casual] Stranicu sa stanjem usluge ne moraš osvježavati. Dok se uzrok traži, ja pratim što se događa i do { $due } pišem ti, s novostima ili bez njih.
        }
    .wording-3 =
        { $register ->
           *[formal] Ne morate čekati pred zaslonom: kolege upravo otklanjaju kvar, a do { $due } javljam Vam se ja, bilo pomaka ili ne.
            [casual] Ne moraš čekati pred zaslonom: kolege upravo otklanjaju kvar, a do { $due } javljam ti se ja, bilo pomaka ili ne.
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
            } i ja krećem od te točke. Ponovno pokretanje i slične početne korake preskačemo.
        [casual]
            Iza tebe { $attempts ->
                [one] je već { $attempts } pokušaj
                [few] su već { $attempts } pokušaja
               *[other] je već { $attempts } pokušaja
            } i ja krećem od te točke. Ponovno pokretanje i slične početne korake preskačemo.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { $attempts ->
                    [one] { $attempts } pokušaj koji ste opisali uštedjet će nam
                    [few] { $attempts } pokušaja koja ste opisali uštedjet će nam
                   *[other] { $attempts } pokušaja koje ste opisali uštedjet će nam
                } vrijeme, jer znam što više ne treba provjeravati. Nastavljam od zadnjega.
            [casual]
                { $attempts ->
                    [one] { $attempts } pokušaj iz tvoje poruke uštedjet će nam
                    [few] { $attempts } pokušaja iz tvoje poruke uštedjet će nam
                   *[other] { $attempts } pokušaja iz tvoje poruke uštedjet će nam
                } vrijeme, jer znam što više ne treba provjeravati. Nastavljam od zadnjega.
        }
    .title = Korisnik je već pokušavao
    .when = Kad je korisnik već isprobao nekoliko načina i ne želi krenuti ispočetka.

technical-problem-not-you =
    { $register ->
       *[formal] Program mora podnijeti uobičajenu upotrebu, pa pogrešku ne tražim kod Vas. Razlog tražimo zajedno.
        [casual] Program mora podnijeti uobičajenu upotrebu, pa pogrešku ne tražim kod tebe. Razlog tražimo zajedno.
    }
    .wording-2 = Kad nešto zapne, prvo gledamo program, a ne osobu pred zaslonom. Krenimo redom i pogledajmo gdje je stao.
    .wording-3 =
        { $register ->
           *[formal] Program treba biti prilagođen ljudima, a ne ljudi programu. Zato razlog ne tražim u onome što ste radili, nego zajedno s Vama gledam gdje je zapelo.
            [casual] Program treba biti prilagođen ljudima, a ne ljudi programu. Zato razlog ne tražim u onome što radiš, nego zajedno s tobom gledam gdje je zapelo.
        }
    .title = Nije do korisnika
    .when = Kad korisnik misli da je sam nešto krivo napravio.

technical-problem-together =
    { $register ->
       *[formal]
            Proći ćemo to u { $steps ->
                [one] { $steps } koraku,
                [few] { $steps } koraka,
               *[other] { $steps } koraka,
            } jedan po jedan. Ritam određujete Vi: idemo dalje kad kažete „može”.
        [casual]
            Proći ćemo to u { $steps ->
                [one] { $steps } koraku,
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
            } Slučaj i dalje pratim ja i do { $due } javljam Vam što su našli.
        [casual]
            { GIVEN($ticket) ->
                [yes] Cijeli tvoj opis u slučaju { $ticket } predan je kolegama koji mogu pogledati u sam program.
               *[no] Cijeli tvoj opis predan je kolegama koji mogu pogledati u sam program.
            } Slučaj i dalje pratim ja i do { $due } javljam ti što su našli.
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
                [yes] Sve što je u usluzi { $service } Vaše je, a sada ne možete do toga.
               *[no] Sve što je u računu Vaše je, a sada ne možete do toga.
            } Pogledajmo zajedno kako to riješiti.
        [casual]
            { GIVEN($service) ->
                [yes] Sve što je u usluzi { $service } tvoje je, a sada ne možeš do toga.
               *[no] Sve što je u računu tvoje je, a sada ne možeš do toga.
            } Pogledajmo zajedno kako to riješiti.
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
    .wording-3 =
        { $register ->
           *[formal]
                { GIVEN($service) ->
                    [yes] U uslugu { $service } ne možete ući, a ondje je ono što je Vaše.
                   *[no] U račun ne možete ući, a ondje je ono što je Vaše.
                } To je kao stajati pred vlastitim vratima koja se ne otvaraju. Pogledajmo zašto.
            [casual]
                { GIVEN($service) ->
                    [yes] U uslugu { $service } ne možeš ući, a ondje je ono što je tvoje.
                   *[no] U račun ne možeš ući, a ondje je ono što je tvoje.
                } To je kao stajati pred vlastitim vratima koja se ne otvaraju. Pogledajmo zašto.
        }
    .title = Korisnik ne može u račun
    .when = Kad korisnik ne može u vlastiti korisnički račun.

account-access-identity =
    { $register ->
       *[formal]
            Prije nego što otvorim račun, moram provjeriti s kim razgovaram, koliko god to možda smetalo. Traje { $minutes ->
                [one] { $minutes } minutu,
                [few] { $minutes } minute,
               *[other] { $minutes } minuta,
            } a zbog toga nitko drugi ne može ovim putem u Vaš račun.
        [casual]
            Prije nego što otvorim račun, moram provjeriti s kim razgovaram, koliko god to možda smetalo. Traje { $minutes ->
                [one] { $minutes } minutu,
                [few] { $minutes } minute,
               *[other] { $minutes } minuta,
            } a zbog toga nitko drugi ne može ovim putem u tvoj račun.
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
       *[formal] Vratiti se možete na dva načina: kodom koji stiže na telefon ili poveznicom koja stiže e-poštom. Birajte ono do čega sada možete, a ja ostajem dok prijava ne prođe.
        [casual] Vratiti se možeš na dva načina: kodom koji stiže na telefon ili poveznicom koja stiže e-poštom. Biraj ono do čega sada možeš, a ja ostajem dok prijava ne prođe.
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
       *[formal] Račun se automatski zaključao nakon nekoliko neuspjelih prijava i time čuva ono što je unutra. Zadnje prijave pregledat ćemo zajedno, pa ćemo vidjeti čije su bile.
        [casual] Račun se automatski zaključao nakon nekoliko neuspjelih prijava i time čuva ono što je unutra. Zadnje prijave pregledat ćemo zajedno, pa ćemo vidjeti čije su bile.
    }
    .wording-2 =
        { $register ->
           *[formal] Dobro je što pitate je li netko ulazio. Ne mogu to reći bez provjere, zato s Vama otvaram popis zadnjih prijava. Zaključavanje u međuvremenu štiti Vaše podatke.
            [casual] Dobro je što pitaš je li netko ulazio. Ne mogu to reći bez provjere, zato s tobom otvaram popis zadnjih prijava. Zaključavanje u međuvremenu štiti tvoje podatke.
        }
    .title = Zaključano radi zaštite
    .when = Kad je račun automatski zaključan, a korisnik se boji neovlaštenog ulaza.

defect-acknowledge =
    { $register ->
       *[formal] Proizvod { $product } kupili ste da Vam potraje, a prestao je raditi. Sada Vam nedostaje nešto na što ste računali.
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
           *[formal] Birate Vi: svoj primjerak, popravljen, ili novi, koji stiže prije. Recite mi i dogovaram još danas.
            [casual] Biraš ti: svoj primjerak, popravljen, ili novi, koji stiže prije. Reci mi i dogovaram još danas.
        }
    .title = Popravak ili zamjena
    .when = Kad korisnik bira između popravka i zamjene.

privacy-concern-right-to-ask =
    { $register ->
       *[formal] Dobro je što to pitate. Dobit ćete konkretan odgovor: koji su podaci u pitanju, čemu služe i tko ih vidi.
        [casual] Dobro je što to pitaš. Dobit ćeš konkretan odgovor: koji su podaci u pitanju, čemu služe i tko ih vidi.
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

# allow left-out: the sentence names nobody in this language
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
       *[formal] Vaše pitanje prosljeđujem osobi koja u { -brand(case: "locative") } odgovara za zaštitu podataka. Pisat će Vam ona osobno, a ja pazim da do { $date } dobijete odgovor na svako pitanje.
        [casual] Tvoje pitanje prosljeđujem osobi koja u { -brand(case: "locative") } odgovara za zaštitu podataka. Pisat će ti ona osobno, a ja pazim da do { $date } dobiješ odgovor na svako pitanje.
    }
    .wording-2 =
        { $register ->
           *[formal] Na Vaša pitanja, jedno po jedno, pisano odgovara osoba koja kod nas brine o zaštiti podataka. Pazim da odgovor dobijete do { $date }, ni dan kasnije.
            [casual] Na tvoja pitanja, jedno po jedno, pisano odgovara osoba koja kod nas brine o zaštiti podataka. Pazim da odgovor dobiješ do { $date }, ni dan kasnije.
        }
    .title = Pisani odgovor o podacima
    .when = Kad pitanje o podacima predaješ odgovornoj osobi i paziš na rok.
    .chat =
        { $register ->
           *[formal] Vaša pitanja predajem osobi odgovornoj za zaštitu podataka. Ona Vam pisano odgovara na svako, a ja pazim da odgovore imate do { $date }.
            [casual] Tvoja pitanja predajem osobi odgovornoj za zaštitu podataka. Ona ti pisano odgovara na svako, a ja pazim da odgovore imaš do { $date }.
        }
