# Bolje rečenice: što agenti često kažu, što je bolje i zašto.

instead-of-calm-down =
    { $register ->
       *[formal] Paket je dvaput obećan i dvaput nije stigao, to je dovoljan razlog za ljutnju. Prvo otvaram Vašu narudžbu i gledam gdje je stalo.
        [casual] Paket je dvaput obećan i dvaput nije stigao, to je dovoljan razlog za ljutnju. Prvo otvaram tvoju narudžbu i gledam gdje je stalo.
    }
    .title = Umjesto „smirite se”
    .avoid =
        { $register ->
           *[formal] Molim Vas, smirite se.
            [casual] Smiri se, molim te.
        }
    .why = Tko čuje da se mora smiriti, čuje i da je njegov osjećaj pogrešan, pa se još više naljuti.

instead-of-our-policy =
    { $register ->
       *[formal] Odmah Vam mogu dati zamjenu. Novac ne mogu vratiti jer proizvod nakon upotrebe više ne možemo prodati kao nov.
        [casual] Odmah ti mogu dati zamjenu. Novac ne mogu vratiti jer proizvod nakon upotrebe više ne možemo prodati kao nov.
    }
    .title = Umjesto pozivanja na pravila
    .avoid = Takva je politika tvrtke.
    .why = Pozivanje na pravila završava razgovor i pokazuje da je pravilo važnije od osobe.

instead-of-as-i-said =
    { $register ->
       *[formal] Reći ću drukčije, jer je moj posao da bude jasno: uplata je stigla, a slanje kreće nakon pakiranja.
        [casual] Reći ću drukčije, jer je moj posao da bude jasno: uplata je stigla, a slanje kreće nakon pakiranja.
    }
    .title = Umjesto „kao što smo već rekli”
    .avoid =
        { $register ->
           *[formal] Kao što smo Vam već rekli…
            [casual] Kao što smo ti već rekli…
        }
    .why = Ta rečenica kori sugovornika jer navodno nije slušao.

instead-of-you-should-have =
    { $register ->
       *[formal] Krenimo od toga gdje smo sada. Zamjena i popravak i dalje su mogući, a ja pokrećem ono što odaberete.
        [casual] Krenimo od toga gdje smo sada. Zamjena i popravak i dalje su mogući, a ja pokrećem ono što odabereš.
    }
    .title = Umjesto „trebali ste”
    .avoid =
        { $register ->
           *[formal] Trebali ste nam se javiti ranije.
            [casual] To je trebalo javiti ranije.
        }
    .why = Ono što je prošlo ne može se promijeniti, pa takva rečenica samo dijeli krivnju.

instead-of-unfortunately =
    { $register ->
       *[formal] Plavu Vam mogu poslati danas. Crne više nemamo i nećemo je ponovno naručivati.
        [casual] Plavu ti mogu poslati danas. Crne više nemamo i nećemo je ponovno naručivati.
    }
    .title = Umjesto „nažalost”
    .avoid = Nažalost, crne više nemamo.
    .why = Nakon „nažalost” sugovornik očekuje odbijanje i prestaje čitati.

instead-of-no-problem =
    { $register ->
       *[formal] Drago mi je što je pomoglo. Novi rok ostaje zabilježen, ne morate ga više potvrđivati.
        [casual] Drago mi je što je pomoglo. Novi rok ostaje zabilježen, ne moraš ga više potvrđivati.
    }
    .title = Umjesto „nema problema”
    .avoid = Nema problema.
    .why = Odgovor „nema problema” na zahvalu spominje problem i hladno zatvara razgovor.

instead-of-i-understand-how-you-feel =
    { $register ->
       *[formal] Dostava je otkazana dvaput, a Vi ste oba puta čekali kod kuće. Na to su Vam otišla dva dana.
        [casual] Dostava je otkazana dvaput, a oba je puta tvoj dan prošao u čekanju. Na to su ti otišla dva dana.
    }
    .title = Umjesto „razumijem kako se osjećate”
    .avoid =
        { $register ->
           *[formal] U potpunosti razumijem kako se osjećate.
            [casual] U potpunosti razumijem kako se osjećaš.
        }
    .why = Tvrdnja da poznajemo tuđi osjećaj oduzima ga osobi i zvuči naučeno.

instead-of-any-inconvenience =
    { $register ->
       *[formal] Žao mi je što ste nas zbog istog morali zvati dvaput.
        [casual] Žao mi je što zbog istog zoveš drugi put.
    }
    .title = Umjesto „zbog eventualnih neugodnosti”
    .avoid = Ispričavamo se zbog eventualnih neugodnosti.
    .why = Time kažemo da nismo ni pokušali doznati što je osobi zaista smetalo.

instead-of-not-possible =
    { $register ->
       *[formal] Najbliže što mogu ponuditi jest dostava u petak ili preuzimanje već sutra. Što Vam više odgovara?
        [casual] Najbliže što mogu ponuditi jest dostava u petak ili preuzimanje već sutra. Što ti više odgovara?
    }
    .title = Umjesto „to nije moguće”
    .avoid = To nije moguće.
    .why = Takva rečenica ostavlja osobu pred zatvorenim vratima.

instead-of-wait =
    { $register ->
       *[formal]
            { GIVEN($minutes) ->
                [yes]
                    Otvaram Vašu narudžbu i provjeravam uplatu. Dajte mi { $minutes ->
                        [one] { $minutes } minutu
                        [few] { $minutes } minute
                       *[other] { $minutes } minuta
                    } i vraćam se s odgovorom.
               *[no] Otvaram Vašu narudžbu i provjeravam uplatu. Dajte mi trenutak, a potraje li dulje, odmah ću Vam reći.
            }
        [casual]
            { GIVEN($minutes) ->
                [yes]
                    Otvaram tvoju narudžbu i provjeravam uplatu. Daj mi { $minutes ->
                        [one] { $minutes } minutu
                        [few] { $minutes } minute
                       *[other] { $minutes } minuta
                    } i vraćam se s odgovorom.
               *[no] Otvaram tvoju narudžbu i provjeravam uplatu. Daj mi trenutak, a potraje li dulje, odmah ću ti reći.
            }
    }
    .title = Umjesto golog „pričekajte”
    .avoid =
        { $register ->
           *[formal] Pričekajte.
            [casual] Pričekaj.
        }
    .why = Naredba bez razloga i trajanja ostavlja osobu u neizvjesnosti.

instead-of-you-are-wrong =
    { $register ->
       *[formal] Kod mene piše da je uplata stigla u ponedjeljak. Možemo li usporediti s onim što vidite Vi?
        [casual] Kod mene piše da je uplata stigla u ponedjeljak. Možemo li usporediti s onim što vidiš ti?
    }
    .title = Umjesto „niste u pravu”
    .avoid =
        { $register ->
           *[formal] Niste u pravu, to nije tako.
            [casual] Nisi u pravu, to nije tako.
        }
    .why = Tko čuje da griješi, želi dokazati suprotno, pa razgovor postaje natjecanje.

instead-of-we-are-busy =
    { $register ->
       *[formal] Žao mi je što ste čekali. Sada sam tu za Vas, recite mi što se dogodilo.
        [casual] Žao mi je zbog čekanja. Sada sam tu za tebe, reci mi što se dogodilo.
    }
    .title = Umjesto „imamo puno upita”
    .avoid = Trenutačno imamo velik broj upita.
    .why = Naš opseg posla tako postaje briga osobe koja čeka.

instead-of-not-my-department =
    { $register ->
       *[formal] Osobu koja to zna tražim ja i predajem joj cijelu priču. Do { $due } javljam Vam što je odgovorila.
        [casual] Osobu koja to zna tražim ja i predajem joj cijelu priču. Do { $due } javljam ti što je odgovorila.
    }
    .title = Umjesto „to nije moj odjel”
    .avoid = To nije moj odjel.
    .why = Time osobu šaljemo da sama traži tko je nadležan.

instead-of-per-our-terms =
    { $register ->
       *[formal] U Vašem slučaju to znači: za ovaj mjesec račun ostaje, a od sljedećeg možete prijeći na manji paket ili otkazati.
        [casual] U tvojem slučaju to znači: za ovaj mjesec račun ostaje, a od sljedećeg možeš prijeći na manji paket ili otkazati.
    }
    .title = Umjesto „prema općim uvjetima”
    .avoid = Sukladno članku 8. općih uvjeta poslovanja…
    .why = Navođenje uvjeta zvuči kao na sudu i daje do znanja da ih je trebalo pročitati.

instead-of-did-you-try =
    { $register ->
       *[formal] Što ste već isprobali? Tako nijedan korak ne radite dvaput.
        [casual] Što je već isprobano? Tako nijedan korak ne radiš dvaput.
    }
    .title = Umjesto „jeste li probali ponovno pokrenuti”
    .avoid =
        { $register ->
           *[formal] Jeste li probali ponovno pokrenuti uređaj?
            [casual] A da prvo ponovno pokreneš uređaj?
        }
    .why = Takvo pitanje pretpostavlja da osoba još ništa nije pokušala.

instead-of-stacked-apology =
    { $register ->
       *[formal] Poslali smo račun na krivu adresu i ispričavam se zbog toga. Do { $due } šaljem Vam novi, s ispravnom adresom.
        [casual] Poslali smo račun na krivu adresu i ispričavam se zbog toga. Do { $due } šaljem ti novi, s ispravnom adresom.
    }
    .title = Umjesto niza isprika
    .avoid = Jako, jako nam je žao, zaista se ispričavamo, stvarno ne znamo što bismo rekli.
    .why = Niz isprika govori o našoj nelagodi, a osobi ništa ne mijenja.

instead-of-but =
    { $register ->
       *[formal] Čekali ste poziv koji nije došao. Od danas Vas zovem ja, u vrijeme koje odaberete.
        [casual] Poziv koji je trebao doći nije došao. Od danas te zovem ja, u vrijeme koje odabereš.
    }
    .title = Umjesto „razumijem, ali”
    .avoid =
        { $register ->
           *[formal] Razumijem Vas, ali tako je kod svih.
            [casual] Razumijem te, ali tako je kod svih.
        }
    .why = Riječ „ali” poništava sve što je stajalo ispred nje.

instead-of-honestly =
    { $register ->
       *[formal] Popravak traje tri tjedna. Za to vrijeme možete dobiti posuđeni uređaj ili odmah odabrati zamjenu.
        [casual] Popravak traje tri tjedna. Za to vrijeme možeš dobiti posuđeni uređaj ili odmah odabrati zamjenu.
    }
    .title = Umjesto „iskreno”
    .avoid =
        { $register ->
           *[formal] Da Vam iskreno kažem…
            [casual] Da ti iskreno kažem…
        }
    .why = Tko najavi iskrenost, baca sumnju na sve što je rekao prije.

instead-of-someone-will-get-back =
    { $register ->
       *[formal] Odgovaram Vam ja do { $due }, makar i s dijelom odgovora.
        [casual] Odgovaram ti ja do { $due }, makar i s dijelom odgovora.
    }
    .title = Umjesto „netko će Vam se javiti”
    .avoid =
        { $register ->
           *[formal] Netko će Vam se javiti.
            [casual] Netko će ti se javiti.
        }
    .why = Bez imena i roka na korisniku ostaje da sam provjerava.

instead-of-i-do-not-know =
    { $register ->
       *[formal] To ne znam, ali znam koga pitati. Do { $due } javljam Vam odgovor iz tehničkog tima.
        [casual] To ne znam, ali znam koga pitati. Do { $due } javljam ti odgovor iz tehničkog tima.
    }
    .title = Umjesto „ne znam”
    .avoid = Ne znam.
    .why = Golo „ne znam” ostavlja osobu bez ičega čega se može uhvatiti.

instead-of-as-soon-as-possible =
    { $register ->
       *[formal] Do { $due } javljam Vam se, čak i ako rezultata još ne bude.
        [casual] Do { $due } javljam ti se, čak i ako rezultata još ne bude.
    }
    .title = Umjesto „u najkraćem mogućem roku”
    .avoid =
        { $register ->
           *[formal] Javit ćemo Vam se u najkraćem mogućem roku.
            [casual] Javit ćemo ti se u najkraćem mogućem roku.
        }
    .why = Takav rok može biti sat ili mjesec, pa nikoga ne umiruje.

instead-of-you-have-to =
    { $register ->
       *[formal] Kad ispunite ovaj obrazac, novac kreće isti dan. Ako želite, ispunjavamo ga zajedno.
        [casual] Kad ispuniš ovaj obrazac, novac kreće isti dan. Ako želiš, ispunjavamo ga zajedno.
    }
    .title = Umjesto „morate”
    .avoid =
        { $register ->
           *[formal] Morate ispuniti obrazac.
            [casual] Moraš ispuniti obrazac.
        }
    .why = „Morate” zvuči kao naredba iz ureda, a ne govori što osoba time dobiva.

instead-of-the-system-will-not-let-me =
    { $register ->
       *[formal] Popust za ovaj mjesec mogu odobriti odmah i osobno. Za veći iznos pitam voditelja tima.
        [casual] Popust za ovaj mjesec mogu odobriti odmah i osobno. Za veći iznos pitam voditelja tima.
    }
    .title = Umjesto „sustav mi ne dopušta”
    .avoid = Sustav mi to ne dopušta.
    .why = Tko krivi sustav, poručuje da nitko nije ni za što odgovoran.

instead-of-you-misunderstood =
    { $register ->
       *[formal] Napisali smo to nejasno. Mislili smo reći da dostava počinje prvoga, a ne da narudžbe primamo do prvoga.
        [casual] Napisali smo to nejasno. Mislili smo reći da dostava počinje prvoga, a ne da narudžbe primamo do prvoga.
    }
    .title = Umjesto „krivo ste razumjeli”
    .avoid =
        { $register ->
           *[formal] Krivo ste nas razumjeli.
            [casual] Krivo nas shvaćaš.
        }
    .why = Za našu nejasnu rečenicu tako okrivljujemo onoga tko ju je čitao.

instead-of-it-is-on-the-website =
    { $register ->
       *[formal]
            Narudžbe koje stignu do 14 sati šaljemo isti dan. { GIVEN($link) ->
                [yes] Ako Vam zatreba kasnije, isto je ovdje: { $link }
               *[no] Ako Vam zatreba kasnije, poslat ću Vam i poveznicu.
            }
        [casual]
            Narudžbe koje stignu do 14 sati šaljemo isti dan. { GIVEN($link) ->
                [yes] Ako ti zatreba kasnije, isto je ovdje: { $link }
               *[no] Ako ti zatreba kasnije, poslat ću ti i poveznicu.
            }
    }
    .title = Umjesto „piše na stranici”
    .avoid = Sve piše na našoj stranici.
    .why = Tako osobi kažemo da je pitanje bilo suvišno.

instead-of-nobody-else-complains =
    { $register ->
       *[formal] Jedna je prijava dovoljna da provjerim. Kada se to dogodilo?
        [casual] Jedna je prijava dovoljna da provjerim. Kada se to dogodilo?
    }
    .title = Umjesto „nitko se drugi ne žali”
    .avoid = Nitko drugi se na to nije žalio.
    .why = Tako ispada da korisnik pretjeruje ili izmišlja.

instead-of-it-is-only =
    { $register ->
       *[formal] Što Vam ta četiri dana mijenjaju u planovima? Prema tome gledam gdje mogu pomoći.
        [casual] Što ti ta četiri dana mijenjaju u planovima? Prema tome gledam gdje mogu pomoći.
    }
    .title = Umjesto „to je samo nekoliko dana”
    .avoid = To je samo nekoliko dana.
    .why = Riječ „samo” procjenjuje tuđi teret umjesto osobe koja ga nosi.

instead-of-pity =
    { $register ->
       *[formal] Puno toga morate urediti odjednom. Račune na ime vlasnika zaustavljam ja, oko njih ne morate ništa.
        [casual] Puno toga moraš urediti odjednom. Račune na ime vlasnika zaustavljam ja, oko njih ne moraš ništa.
    }
    .title = Umjesto sažaljenja
    .avoid =
        { $register ->
           *[formal] Joj, baš mi Vas je žao, strašno.
            [casual] Joj, baš mi te je žao, strašno.
        }
    .why = Sažaljenje gleda odozgo i osobu ostavlja samu s teretom.

instead-of-why-did-you =
    { $register ->
       *[formal] Što se redom pojavljivalo na zaslonu? Tako mogu naći mjesto na kojem je zapelo.
        [casual] Što se redom pojavljivalo na zaslonu? Tako mogu naći mjesto na kojem je zapelo.
    }
    .title = Umjesto „zašto ste to učinili”
    .avoid =
        { $register ->
           *[formal] Zašto ste to učinili?
            [casual] Zašto to radiš?
        }
    .why = „Zašto” zvuči kao ispitivanje čak i kad je dobronamjerno.

instead-of-blaming-the-carrier =
    { $register ->
       *[formal] Kupili ste kod nas, zato s dostavnom službom razgovaram ja i do { $due } pišem Vam što kažu.
        [casual] Naručeno je kod nas, zato s dostavnom službom razgovaram ja i do { $due } pišem ti što kažu.
    }
    .title = Umjesto „to je do dostavne službe”
    .avoid =
        { $register ->
           *[formal] To je do dostavne službe, obratite se njima.
            [casual] To je do dostavne službe, obrati se njima.
        }
    .why = Osoba tada stoji između dviju tvrtki i ne zna komu da se obrati.

instead-of-i-am-new-here =
    { $register ->
       *[formal] Želim Vam dati pravi odgovor i upravo ga provjeravam s osobom iz tima koja to zna. Ostanite sa mnom još trenutak.
        [casual] Želim ti dati pravi odgovor i upravo ga provjeravam s osobom iz tima koja to zna. Ostani sa mnom još trenutak.
    }
    .title = Umjesto „radim tek od jučer”
    .avoid = Ovdje radim tek od jučer.
    .why = Tako od korisnika tražimo da se brine za nas.

instead-of-contact-another-channel =
    { $register ->
       *[formal] Mogu ovo riješiti odavde ili će Vam se javiti osoba koja to vodi, već upoznata s cijelom pričom. Što Vam više odgovara?
        [casual] Mogu ovo riješiti odavde ili će ti se javiti osoba koja to vodi, već upoznata s cijelom pričom. Što ti više odgovara?
    }
    .title = Umjesto „za to morate nazvati”
    .avoid =
        { $register ->
           *[formal] Za to morate nazvati drugi broj.
            [casual] Za to moraš nazvati drugi broj.
        }
    .why = Osoba tada sve počinje iznova na drugom mjestu.

instead-of-your-issue =
    { $register ->
       *[formal] Provjeravam račun koji je viši nego što ste očekivali.
        [casual] Provjeravam račun koji je viši od očekivanoga.
    }
    .title = Umjesto „Vaš problem”
    .avoid =
        { $register ->
           *[formal] Proslijedit ću Vaš problem.
            [casual] Proslijedit ću tvoj problem.
        }
    .why = Tako događaj postaje broj, a zvuči i kao da ga je osoba sama skrivila.

instead-of-a-ticket-has-been-created =
    { $register ->
       *[formal] Vaša je poruka pročitana i kod mene je. Do { $due } pišem Vam odgovor.
        [casual] Tvoja je poruka pročitana i kod mene je. Do { $due } pišem ti odgovor.
    }
    .title = Umjesto „zahtjev je zaprimljen”
    .avoid = Zahtjev je zaprimljen i bit će obrađen.
    .why = U takvoj rečenici nema osobe koja nešto radi.

instead-of-i-will-try =
    { $register ->
       *[formal] Zahtjev šaljem ja i to je sigurno. O danu isplate odlučuje banka, a ja Vam javljam ishod, kakav god bio.
        [casual] Zahtjev šaljem ja i to je sigurno. O danu isplate odlučuje banka, a ja ti javljam ishod, kakav god bio.
    }
    .title = Umjesto „pokušat ću”
    .avoid = Pokušat ću, ali ništa ne obećavam.
    .why = To nije ni „da” ni „ne”, pa se na to nitko ne može osloniti.

instead-of-mistakes-happen =
    { $register ->
       *[formal] Tu smo pogriješili i ispričavam se. Već ispravljamo, a Vi ne morate ništa poduzimati.
        [casual] Tu smo pogriješili i ispričavam se. Već ispravljamo, a ti ne moraš ništa poduzimati.
    }
    .title = Umjesto „pogreške se događaju”
    .avoid = Pogreške se događaju.
    .why = Tako tražimo oprost prije nego što je itko preuzeo odgovornost.

instead-of-thanks-for-your-patience =
    { $register ->
       *[formal] Hvala što ste poslali podatke, ubrzali su traženje.
        [casual] Hvala na poslanim podacima, ubrzali su traženje.
    }
    .title = Umjesto zahvale na strpljenju
    .avoid = Hvala na strpljenju i razumijevanju.
    .why = Zahvala na strpljenju pretpostavlja osjećaj koji osoba možda nema.

instead-of-anything-else =
    { $register ->
       *[formal] Odgovara li ovo na ono što Vam treba? Na ovu poruku možete mi odgovoriti i kasnije.
        [casual] Odgovara li ovo na ono što ti treba? Na ovu poruku možeš mi odgovoriti i kasnije.
    }
    .title = Umjesto „mogu li Vam još kako pomoći”
    .avoid =
        { $register ->
           *[formal] Mogu li Vam još kako pomoći?
            [casual] Mogu li ti još kako pomoći?
        }
    .why = Fraza zvuči naučeno, osobito kad prva stvar još nije do kraja riješena.

instead-of-at-least =
    { $register ->
       *[formal] Ovo je teško i nema potrebe to umanjivati. Što bi Vam danas najviše olakšalo?
        [casual] Ovo je teško i nema potrebe to umanjivati. Što bi ti danas najviše olakšalo?
    }
    .title = Umjesto „barem”
    .avoid = Barem je oštećen samo zaslon.
    .why = „Barem” uljepšava gubitak iako to nitko nije tražio.

instead-of-explain-again =
    { $register ->
       *[formal] Iz Vaših poruka razumijem: novi je uređaj stigao, ali se ne uključuje. Je li to tako ili nešto nedostaje?
        [casual] Iz tvojih poruka razumijem: novi je uređaj stigao, ali se ne uključuje. Je li to tako ili nešto nedostaje?
    }
    .title = Umjesto „objasnite ispočetka”
    .avoid =
        { $register ->
           *[formal] Možete li mi objasniti sve ispočetka?
            [casual] Možeš li mi objasniti sve ispočetka?
        }
    .why = Osoba tako plaća što mi nismo dobro zapisali.

instead-of-it-is-easy =
    { $register ->
       *[formal] Taj je korak lako previdjeti. Idemo zajedno, ritam je Vaš.
        [casual] Taj je korak lako previdjeti. Idemo zajedno, ritam je tvoj.
    }
    .title = Umjesto „to je jednostavno”
    .avoid =
        { $register ->
           *[formal] To je jednostavno, samo kliknite ovdje.
            [casual] To je jednostavno, samo klikni ovdje.
        }
    .why = Tko zapne na „jednostavnome”, osjeća se glupo, a često je to nagađanje o dobi ili znanju.

instead-of-guessing-who-you-are =
    { $register ->
       *[formal] Kako želite da Vas oslovljavam? I glasi li račun na Vas ili na nekoga drugoga?
        [casual] Kako želiš da te oslovljavam? I glasi li račun na tebe ili na nekoga drugoga?
    }
    .title = Umjesto nagađanja tko ste
    .avoid =
        { $register ->
           *[formal] Je li tu i Vaš suprug? Vi inače izvrsno govorite hrvatski.
            [casual] Je li tu i tvoj muž? Ti inače izvrsno govoriš hrvatski.
        }
    .why = Nagađanje o spolu, obitelji ili podrijetlu vrijeđa kad je krivo, a suvišno je kad je točno.
