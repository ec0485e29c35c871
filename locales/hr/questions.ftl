# Pitanja koja razjašnjavaju i pokazuju da slušamo.

ask-needed-by =
    { $register ->
       *[formal] Postoji li dan do kojeg Vam to treba? Prema njemu tražim rješenje.
        [casual] Postoji li dan do kojeg ti to treba? Prema njemu tražim rješenje.
    }
    .wording-2 =
        { $register ->
           *[formal] Imate li dan na koji moram paziti? Dovoljno je da ga navedete, razlog nije važan, a ja biram rješenje koje do tada stiže.
            [casual] Imaš li dan na koji moram paziti? Dovoljno je da ga navedeš, razlog nije važan, a ja biram rješenje koje do tada stiže.
        }
    .title = Do kojeg dana treba
    .when = Kad dostava, zamjena ili termin kasni i biraš rješenje prema roku korisnika.

ask-delivery-spot =
    { $register ->
       *[formal] Postoji li na toj adresi mjesto ili osoba kod koje se dostave ponekad ostave? Tražim u svakom slučaju, a ovo bi potragu suzilo.
        [casual] Postoji li na toj adresi mjesto ili osoba kod koje se dostave ponekad ostave? Tražim u svakom slučaju, a ovo bi potragu suzilo.
    }
    .wording-2 =
        { $register ->
           *[formal] Dostavljač na toj adresi možda ima uobičajeno mjesto za ostavljanje paketa: znate li koje? Paket tražim i bez toga, ali s takvim podatkom krećem s pravoga kraja.
            [casual] Dostavljač na toj adresi možda ima uobičajeno mjesto za ostavljanje paketa: znaš li koje? Paket tražim i bez toga, ali s takvim podatkom krećem s pravoga kraja.
        }
    .title = Gdje se ostavljaju dostave
    .when = Kad u praćenju piše „dostavljeno”, a tražiš paket s korisnikom.

ask-photo =
    { $register ->
       *[formal] Možete li poslati jednu fotografiju onoga što je stiglo, baš kako izgleda? Po njoj biram pravu zamjenu i dostavnoj službi pokazujem što se dogodilo. Ako ne ide, dovoljan je opis.
        [casual] Možeš li poslati jednu fotografiju onoga što je stiglo, baš kako izgleda? Po njoj biram pravu zamjenu i dostavnoj službi pokazujem što se dogodilo. Ako ne ide, dovoljan je opis.
    }
    .wording-2 =
        { $register ->
           *[formal] Jedna fotografija, bez namještanja, pomogla bi mi da odaberem točnu zamjenu. Imate li je pri ruci? Dvije rečenice opisa vrijede jednako.
            [casual] Jedna fotografija, bez namještanja, pomogla bi mi da odaberem točnu zamjenu. Imaš li je pri ruci? Dvije rečenice opisa vrijede jednako.
        }
    .title = Jedna fotografija
    .when = Kad ti za pravu zamjenu treba slika onoga što je stiglo.
    .chat =
        { $register ->
           *[formal] Možete li poslati jednu fotografiju onoga što je stiglo, baš kako izgleda? Po njoj biram pravu zamjenu i imam što pokazati dostavnoj službi. Ako ne ide, opišite riječima.
            [casual] Možeš li poslati jednu fotografiju onoga što je stiglo, baš kako izgleda? Po njoj biram pravu zamjenu i imam što pokazati dostavnoj službi. Ako ne ide, opiši riječima.
        }

ask-which-charge =
    { $register ->
       *[formal] Na koju se stavku bankovnog izvatka odnosi pitanje? Datum i iznos su dovoljni, a brojeve kartice i računa nemojte slati.
        [casual] Na koju se stavku bankovnog izvatka odnosi pitanje? Datum i iznos su dovoljni, a brojeve kartice i računa nemoj slati.
    }
    .wording-2 =
        { $register ->
           *[formal] Možete li mi napisati dan i iznos s izvatka koji Vam nije jasan? Ništa više od toga ne treba, pogotovo ne broj kartice.
            [casual] Možeš li mi napisati dan i iznos s izvatka koji ti nije jasan? Ništa više od toga ne treba, pogotovo ne broj kartice.
        }
    .title = O kojoj je stavci riječ
    .when = Kad treba pronaći pravu stavku, a osjetljive podatke ne želimo.

ask-when-it-started =
    { $register ->
       *[formal] Kad ste to prvi put primijetili i je li stalno tako ili dolazi i prolazi?
        [casual] Kad se to prvi put pojavilo i je li stalno tako ili dolazi i prolazi?
    }
    .wording-2 =
        { $register ->
           *[formal] Od kada je ovako? I još nešto: vidite li isto svaki put ili samo ponekad?
            [casual] Od kada je ovako? I još nešto: vidiš li isto svaki put ili samo ponekad?
        }
    .title = Kad je počelo
    .when = Kad prekid ili poteškoća ima neku pravilnost koju treba naći.

ask-already-tried =
    { $register ->
       *[formal] Što ste do sada pokušali? Pitam da Vas ne vraćam na iste korake.
        [casual] Što je do sada isprobano? Pitam da te ne vraćam na iste korake.
    }
    .wording-2 =
        { $register ->
           *[formal] Možete li mi nabrojiti što ste već isprobali? Nastavljam od toga, da ništa ne radite dvaput.
            [casual] Možeš li mi nabrojiti što je već isprobano? Nastavljam od toga, da ništa ne radiš dvaput.
        }
    .title = Što je već pokušano
    .when = Prije prvog prijedloga, da korisnik ne ponavlja korake.

ask-what-you-see =
    { $register ->
       *[formal] Što točno piše na zaslonu kad stane? Prepišite ili pošaljite sliku; ako ne piše ništa, i to mi pomaže.
        [casual] Što točno piše na zaslonu kad stane? Prepiši ili pošalji sliku; ako ne piše ništa, i to mi pomaže.
    }
    .wording-2 =
        { $register ->
           *[formal] U trenutku kad zastane, što vidite pred sobom? Slika ili riječi, kako Vam je lakše; i prazan zaslon mi nešto govori.
            [casual] U trenutku kad zastane, što vidiš pred sobom? Slika ili riječi, kako ti je lakše; i prazan zaslon mi nešto govori.
        }
    .title = Što je na zaslonu
    .when = Kad treba doznati što korisnik vidi u trenutku zastoja.

ask-best-way-to-reach =
    { $register ->
       *[formal] Želite li da Vam se javim telefonom, porukom ili e-poštom, i u koje doba dana?
        [casual] Želiš li da ti se javim telefonom, porukom ili e-poštom, i u koje doba dana?
    }
    .wording-2 =
        { $register ->
           *[formal] Kako Vam se najlakše javiti i kada ne smetam? Držim se onoga što odaberete.
            [casual] Kako ti se najlakše javiti i kada ne smetam? Držim se onoga što odabereš.
        }
    .title = Kako i kada se javiti
    .when = Kad treba odrediti kako i kada se javljaš korisniku.

ask-last-promise =
    { $register ->
       *[formal] Bilješke su mi poznate, a sada me zanima kako je bilo s Vaše strane: što Vam je zadnje rečeno ili obećano? To mi je mjerilo za dalje.
        [casual] Bilješke su mi poznate, a sada me zanima kako je bilo s tvoje strane: što ti je zadnje rečeno ili obećano? To mi je mjerilo za dalje.
    }
    .wording-2 =
        { $register ->
           *[formal] Povijest imam pred sobom i ne morate je ponavljati. Samo mi recite jedno: što smo Vam zadnje obećali? Po tome se ravnam.
            [casual] Povijest imam pred sobom i ne moraš je ponavljati. Samo mi reci jedno: što smo ti zadnje obećali? Po tome se ravnam.
        }
    .title = Što je zadnje obećano
    .when = Nakon više javljanja, kad ti treba korisnikov pogled na zadnji dogovor.

ask-understood-right =
    { $register ->
       *[formal] Razumijem li to dobro? Ako ne, recite mi samo što je drukčije ili što mi nedostaje.
        [casual] Razumijem li to dobro? Ako ne, reci mi samo što je drukčije ili što mi nedostaje.
    }
    .wording-2 = Je li moj sažetak točan i što u njemu još nedostaje? Ispravak mi koristi jednako kao i potvrda.
    .title = Razumijem li dobro
    .when = Nakon što svojim riječima ponoviš o čemu je riječ.

ask-purpose =
    { $register ->
       *[formal] Što time želite postići? Pitam jer do istoga možda vodi i drugi put.
        [casual] Što time želiš postići? Pitam jer do istoga možda vodi i drugi put.
    }
    .wording-2 =
        { $register ->
           *[formal] Zanima me što bi Vam ta mogućnost ili iznimka donijela, jer se do toga možda može i drukčije. Možete li mi to opisati?
            [casual] Zanima me što bi ti ta mogućnost ili iznimka donijela, jer se do toga možda može i drukčije. Možeš li mi to opisati?
        }
    .title = Čemu bi poslužilo
    .when = Kad iza prijedloga ili zahtjeva možda postoji drugi put do cilja.

ask-what-is-heaviest =
    { $register ->
       *[formal] Puno se nakupilo. Što Vam je sada najteže? Od toga počinjem.
        [casual] Puno se nakupilo. Što ti je sada najteže? Od toga počinjem.
    }
    .wording-2 =
        { $register ->
           *[formal] Ne moramo sve odjednom. Koji bi Vam dio, kad bi bio riješen, najviše olakšao danas?
            [casual] Ne moramo sve odjednom. Koji bi ti dio, kad bi bio riješen, najviše olakšao danas?
        }
    .title = Što najviše pritišće
    .when = Kad se nakupilo više toga, a ti biraš čime početi.

ask-what-would-help =
    { $register ->
       *[formal] Kakvo bi rješenje za Vas bilo dobro? Otvoreno ću Vam reći što je od toga u mojim rukama.
        [casual] Kakvo bi rješenje za tebe bilo dobro? Otvoreno ću ti reći što je od toga u mojim rukama.
    }
    .wording-2 =
        { $register ->
           *[formal] Da rješenje birate Vi, što bi to bilo? Što mogu napraviti, reći ću bez okolišanja, a isto tako i što ne mogu.
            [casual] Da rješenje biraš ti, što bi to bilo? Što mogu napraviti, reći ću bez okolišanja, a isto tako i što ne mogu.
        }
    .title = Kakvo rješenje bi bilo dobro
    .when = Kad korisnik treba prvi reći što bi smatrao dobrim rješenjem.

ask-own-words =
    { $register ->
       *[formal] Što se dogodilo? Ispričajte mi svojim riječima i onim redom kojim Vama odgovara.
        [casual] Što se dogodilo? Ispričaj mi svojim riječima i onim redom kojim tebi odgovara.
    }
    .wording-2 =
        { $register ->
           *[formal] Kako je sve teklo? Počnite odakle Vam je najlakše, brojevi i podaci mogu pričekati.
            [casual] Kako je sve teklo? Počni odakle ti je najlakše, brojevi i podaci mogu pričekati.
        }
    .title = Korisnikova priča
    .when = Na početku, da korisnik priču ispriča vlastitim redom.

ask-case-number =
    { $register ->
       *[formal] Imate li broj narudžbe ili slučaja? Stoji u potvrdi, odmah na vrhu, i štedi nam dodatna pitanja. Ako ga nemate pri ruci, dovoljni su ime i datum.
        [casual] Imaš li broj narudžbe ili slučaja? Stoji u potvrdi, odmah na vrhu, i štedi nam dodatna pitanja. Ako ga nemaš pri ruci, dovoljni su ime i datum.
    }
    .wording-2 =
        { $register ->
           *[formal] Možete li mi napisati broj s vrha potvrde, narudžbe ili slučaja? Njime izbjegavamo ponavljanje. Bez njega tražim po imenu i datumu.
            [casual] Možeš li mi napisati broj s vrha potvrde, narudžbe ili slučaja? Njime izbjegavamo ponavljanje. Bez njega tražim po imenu i datumu.
        }
    .title = Broj narudžbe ili slučaja
    .when = Kad ti broj treba da ne postavljaš suvišna pitanja.
    .chat =
        { $register ->
           *[formal] Imate li broj narudžbe ili slučaja? Stoji na vrhu potvrde i štedi nam pitanja, a ako ga nemate, dovoljni su ime i datum.
            [casual] Imaš li broj narudžbe ili slučaja? Stoji na vrhu potvrde i štedi nam pitanja, a ako ga nemaš, dovoljni su ime i datum.
        }

ask-solved =
    { $register ->
       *[formal] Je li time doista riješeno ono zbog čega ste se javili ili je nešto ostalo?
        [casual] Je li time doista riješeno ono zbog čega se javljaš ili je nešto ostalo?
    }
    .wording-2 =
        { $register ->
           *[formal] Prije nego što zatvorim slučaj: radi li sada ono zbog čega ste pisali ili neki dio još nedostaje?
            [casual] Prije nego što zatvorim slučaj: radi li sada ono zbog čega pišeš ili neki dio još nedostaje?
        }
    .title = Je li riješeno do kraja
    .when = Prije zatvaranja, da provjeriš upravo ovu stvar.
