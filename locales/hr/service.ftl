# Čekanje, ponovna javljanja, nesporazumi, pritužbe, odbijanja, prijedlozi i pohvale.

long-wait-in-queue =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, žao mi je što ste čekali
               *[no] Žao mi je što ste čekali
            } { $minutes ->
                [one] { $minutes } minutu.
                [few] { $minutes } minute.
               *[other] { $minutes } minuta.
            } Sada sam tu za Vas: što se dogodilo?
        [casual]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, žao mi je što je čekanje trajalo
               *[no] Žao mi je što je čekanje trajalo
            } { $minutes ->
                [one] { $minutes } minutu.
                [few] { $minutes } minute.
               *[other] { $minutes } minuta.
            } Sada sam tu za tebe: što se dogodilo?
    }
    .wording-2 =
        { $register ->
           *[formal]
                Predugo je čekati { $minutes ->
                    [one] { $minutes } minutu
                    [few] { $minutes } minute
                   *[other] { $minutes } minuta
                } i žao mi je zbog toga. { GIVEN($customer) ->
                    [yes] Od sada razgovarate sa mnom, { VOCATIVE($customer) }, recite mi o čemu je riječ.
                   *[no] Od sada razgovarate sa mnom, recite mi o čemu je riječ.
                }
            [casual]
                Predugo je čekati { $minutes ->
                    [one] { $minutes } minutu
                    [few] { $minutes } minute
                   *[other] { $minutes } minuta
                } i žao mi je zbog toga. { GIVEN($customer) ->
                    [yes] Od sada razgovaraš sa mnom, { VOCATIVE($customer) }, reci mi o čemu je riječ.
                   *[no] Od sada razgovaraš sa mnom, reci mi o čemu je riječ.
                }
        }
    .wording-3 =
        { $register ->
           *[formal]
                Javljamo Vam se tek nakon { $minutes ->
                    [one] { $minutes } minute
                    [few] { $minutes } minute
                   *[other] { $minutes } minuta
                } čekanja i žao mi je što je toliko trajalo. { GIVEN($customer) ->
                    [yes] Krenimo odmah, { VOCATIVE($customer) }: kako Vam mogu pomoći?
                   *[no] Krenimo odmah: kako Vam mogu pomoći?
                }
            [casual]
                Javljamo ti se tek nakon { $minutes ->
                    [one] { $minutes } minute
                    [few] { $minutes } minute
                   *[other] { $minutes } minuta
                } čekanja i žao mi je što je toliko trajalo. { GIVEN($customer) ->
                    [yes] Krenimo odmah, { VOCATIVE($customer) }: kako ti mogu pomoći?
                   *[no] Krenimo odmah: kako ti mogu pomoći?
                }
        }
    .title = Nakon čekanja u redu
    .when = Kao prve riječi nakon dugog čekanja u chatu ili na liniji.

long-wait-late-answer =
    { $register ->
       *[formal]
            Na naš odgovor čekali ste { $days ->
                [one] { $days } dan.
                [few] { $days } dana.
               *[other] { $days } dana.
            } To je predugo, odgovornost je naša i ispričavam se. U nastavku je pravi odgovor, ne još jedna potvrda primitka.
        [casual] Naš ti odgovor stiže tek nakon { $days } dana. To je predugo, odgovornost je naša i ispričavam se. U nastavku je pravi odgovor, ne još jedna potvrda primitka.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { $days ->
                    [one] { $days } dan čekanja na odgovor
                    [few] { $days } dana čekanja na odgovor
                   *[other] { $days } dana čekanja na odgovor
                } previše je i to je na nama. Žao mi je. U ovoj poruci odgovaram na sve što ste pitali, redom.
            [casual]
                { $days ->
                    [one] { $days } dan čekanja na odgovor
                    [few] { $days } dana čekanja na odgovor
                   *[other] { $days } dana čekanja na odgovor
                } previše je i to je na nama. Žao mi je. U ovoj poruci odgovaram na sva tvoja pitanja, redom.
        }
    .title = Kasni odgovor e-poštom
    .when = Kad na poruku odgovaramo nakon predugo vremena.

long-wait-call-back =
    { $register ->
       *[formal] Ako ne želite dalje čekati, slobodno prekinite. Vaše mjesto u redu ostaje, a ja Vas zovem do { $due } i nastavljamo. Možete i ostati, kako Vam je draže.
        [casual] Ako ne želiš dalje čekati, slobodno prekini. Tvoje mjesto u redu ostaje, a ja te zovem do { $due } i nastavljamo. Možeš i ostati, kako ti je draže.
    }
    .wording-2 =
        { $register ->
           *[formal] Možete ostati na vezi, a mogu Vas i nazvati do { $due }, bez gubitka mjesta u redu. Što Vam je zgodnije?
            [casual] Možeš ostati na vezi, a mogu te i nazvati do { $due }, bez gubitka mjesta u redu. Što ti je zgodnije?
        }
    .title = Povratni poziv umjesto čekanja
    .when = Kad umjesto daljnjeg čekanja možemo ponuditi povratni poziv.

repeat-contact-count =
    { $register ->
       *[formal] Zbog istog nam se javljate već { $attempts }. put. Najviše umara to što svaki put morate pričati ispočetka.
        [casual] Zbog istog nam se javljaš već { $attempts }. put. Najviše umara to što svaki put moraš pričati ispočetka.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { $attempts ->
                    [one] { $attempts } javljanje o istoj stvari, i priča opet
                    [few] { $attempts } javljanja o istoj stvari, i priča svaki put
                   *[other] { $attempts } javljanja o istoj stvari, i priča svaki put
                } ispočetka. Takvo ponavljanje zna umoriti više od onoga zbog čega ste se javili.
            [casual]
                { $attempts ->
                    [one] { $attempts } javljanje o istoj stvari, i priča opet
                    [few] { $attempts } javljanja o istoj stvari, i priča svaki put
                   *[other] { $attempts } javljanja o istoj stvari, i priča svaki put
                } ispočetka. Takvo ponavljanje zna umoriti više od onoga zbog čega se javljaš.
        }
    .title = Ponovno javljanje o istom
    .when = Kad znaš koliko se puta korisnik javio zbog iste stvari.

repeat-contact-fix-did-not-hold =
    { $register ->
       *[formal] Rekli smo da je riješeno, a nije bilo. Ispričavam se zbog vremena koje Vam je to oduzelo i povjerenja koje smo narušili.
        [casual] Rekli smo da je riješeno, a nije bilo. Ispričavam se zbog vremena koje ti je to oduzelo i povjerenja koje smo narušili.
    }
    .wording-2 =
        { $register ->
           *[formal] Naše rješenje nije potrajalo, iako smo Vam ga potvrdili kao konačno. Žao mi je što Vas je iznevjerilo.
            [casual] Naše rješenje nije potrajalo, iako smo ti ga potvrdili kao konačno. Žao mi je što te je iznevjerilo.
        }
    .title = Rješenje nije potrajalo
    .when = Kad se vratilo ono za što smo rekli da je riješeno.

repeat-contact-history-read =
    { $register ->
       *[formal] Sve ranije poruke i bilješke pročitane su, pa ne morate krenuti ispočetka. Nastavljam od zadnje otvorene točke i od sada pišete samo meni.
        [casual] Sve ranije poruke i bilješke pročitane su, pa ne moraš krenuti ispočetka. Nastavljam od zadnje otvorene točke i od sada pišeš samo meni.
    }
    .wording-2 =
        { $register ->
           *[formal] Cijela povijest Vašeg slučaja otvorena je preda mnom, od prve poruke. Krećem od mjesta na kojem je zadnji put stalo i ostajem uz Vas do kraja.
            [casual] Cijela povijest tvojeg slučaja otvorena je preda mnom, od prve poruke. Krećem od mjesta na kojem je zadnji put stalo i ostajem uz tebe do kraja.
        }
    .wording-3 =
        { $register ->
           *[formal] Ništa mi ne morate prepričavati: pročitano je sve, i Vaše poruke i naše bilješke. Nastavljam od onoga što je ostalo otvoreno, a za sve dalje javljate se samo meni.
            [casual] Ništa mi ne moraš prepričavati: pročitano je sve, i tvoje poruke i naše bilješke. Nastavljam od onoga što je ostalo otvoreno, a za sve dalje javljaš se samo meni.
        }
    .title = Povijest je pročitana
    .when = Kad su ranije poruke i bilješke zaista pročitane i preuzimaš slučaj.

repeat-contact-find-cause =
    { $register ->
       *[formal] Ovaj put prvo tražim zašto se to stalno ponavlja, a tek onda predlažem popravak. Što nađem, javljam Vam do { $due }, makar to bio samo dio odgovora.
        [casual] Ovaj put prvo tražim zašto se to stalno ponavlja, a tek onda predlažem popravak. Što nađem, javljam ti do { $due }, makar to bio samo dio odgovora.
    }
    .wording-2 =
        { $register ->
           *[formal] Još jedan brzi popravak ne nudim dok ne znamo uzrok. Do { $due } pišem Vam što smo do tada otkrili.
            [casual] Još jedan brzi popravak ne nudim dok ne znamo uzrok. Do { $due } pišem ti što smo do tada otkrili.
        }
    .title = Prvo tražim uzrok
    .when = Kad se isto vraća i umjesto novog brzog popravka tražiš uzrok.

misunderstanding-two-readings =
    { $register ->
       *[formal] Ta se rečenica može pročitati na dva načina i jasno mi je zašto ste je razumjeli upravo tako. Evo što smo njome htjeli reći:
        [casual] Ta se rečenica može pročitati na dva načina i jasno mi je zašto je razumiješ upravo tako. Evo što smo njome htjeli reći:
    }
    .wording-2 =
        { $register ->
           *[formal] Vaše je tumačenje jednako moguće kao i naše, riječi dopuštaju oboje. Da više ne bude dvojbe, vrijedi ovo:
            [casual] Tvoje je tumačenje jednako moguće kao i naše, riječi dopuštaju oboje. Da više ne bude dvojbe, vrijedi ovo:
        }
    .title = Rečenica s dva značenja
    .when = Kad smo istu rečenicu shvatili drukčije, a nitko nije kriv.

misunderstanding-misread =
    { $register ->
       *[formal] Vaša je poruka s moje strane krivo pročitana, pa ste dobili odgovor na nešto što niste pitali. Ispričavam se. Evo odgovora na pravo pitanje:
        [casual] Tvoja je poruka s moje strane krivo pročitana, pa ti je stigao odgovor na nešto što nije bilo pitanje. Ispričavam se. Evo odgovora na ono pravo:
    }
    .wording-2 =
        { $register ->
           *[formal] Moj je prvi odgovor promašio Vaše pitanje. Oprostite, propust je moj. Sada odgovaram na ono što ste uistinu pitali:
            [casual] Moj je prvi odgovor promašio tvoje pitanje. Oprosti, propust je moj. Sada odgovaram na ono što te uistinu zanima:
        }
    .title = Odgovor je promašio pitanje
    .when = Kad tvoj prethodni odgovor nije odgovarao na ono što je korisnik pitao.

our-mistake-apology =
    { $register ->
       *[formal] Pogriješili smo, a Vas je to stajalo vremena i truda. Ispričavam se.
        [casual] Pogriješili smo, a tebe je to stajalo vremena i truda. Ispričavam se.
    }
    .wording-2 =
        { $register ->
           *[formal] To je naša pogreška. Žao mi je što ste zbog nje imali posla koji nije trebao biti Vaš.
            [casual] To je naša pogreška. Žao mi je što je zbog nje na tebe pao posao koji nije trebao biti tvoj.
        }
    .wording-3 =
        { $register ->
           *[formal] Ovo nije trebalo pasti na Vas. Propust je naš, oprostite nam.
            [casual] Ovo nije trebalo pasti na tebe. Propust je naš, oprosti nam.
        }
    .title = Isprika za našu pogrešku
    .when = Kad je pogreška provjereno naša; samu pogrešku imenuj prije ili poslije.
    .chat =
        { $register ->
           *[formal] Pogreška je naša, a posao oko nje pao je na Vas. Ispričavam se.
            [casual] Pogreška je naša, a posao oko nje pao je na tebe. Ispričavam se.
        }

our-mistake-repair =
    { $register ->
       *[formal] Ovo osobno ispravljam i bit će gotovo do { $due }, a Vi ne morate učiniti ništa.
        [casual] Ovo osobno ispravljam i bit će gotovo do { $due }, a ti ne moraš učiniti ništa.
    }
    .wording-2 =
        { $register ->
           *[formal] Ispravak je već u mojim rukama. Do { $due } sve će biti na svome mjestu, bez ijednog koraka s Vaše strane.
            [casual] Ispravak je već u mojim rukama. Do { $due } sve će biti na svome mjestu, bez ijednog koraka s tvoje strane.
        }
    .wording-3 =
        { $register ->
           *[formal] Do { $due } sve će opet biti kako treba. Na tome radim ja, a od Vas mi ne treba ni potvrda ni podatak.
            [casual] Do { $due } sve će opet biti kako treba. Na tome radim ja, a od tebe mi ne treba ni potvrda ni podatak.
        }
    .title = Ispravljam do roka
    .when = Kad ti ispravljaš i znaš rok; rečenica ne spominje krivnju.

our-mistake-thanks-for-telling =
    { $register ->
       *[formal] Hvala što ste nam ukazali na našu pogrešku. Ispravljena je, i to ne samo za Vas nego i za sve nakon Vas.
        [casual] Hvala na upozorenju. Naša je pogreška ispravljena, i to ne samo za tebe nego i za sve nakon tebe.
    }
    .wording-2 =
        { $register ->
           *[formal] Da nam to niste rekli, na istu bi pogrešku naišao netko drugi. Hvala Vam, sada je popravljena za sve.
            [casual] Bez tvoje poruke na istu bi pogrešku naišao netko drugi. Hvala ti, sada je popravljena za sve.
        }
    .title = Zahvala na upozorenju
    .when = Na kraju riješenog slučaja, kad je pogreška zaista ispravljena i za druge.

complaint-about-service-listen =
    { $register ->
       *[formal] Polazim od toga kako ste Vi to doživjeli i hvala Vam na preciznom opisu. Zaključke donosimo tek kad čujemo i drugu stranu.
        [casual] Polazim od toga kako je to bilo tebi i hvala ti na preciznom opisu. Zaključke donosimo tek kad čujemo i drugu stranu.
    }
    .wording-2 =
        { $register ->
           *[formal] Hvala Vam na pojedinostima. Sada mi je važno kako je to bilo Vama, a nikoga ne branim niti osuđujem dok ne čujemo sve.
            [casual] Hvala ti na pojedinostima. Sada mi je važno kako je to bilo tebi, a nikoga ne branim niti osuđujem dok ne čujemo sve.
        }
    .title = Primam pritužbu na odnos
    .when = Kad korisnik opisuje kako se netko od nas ponio, prije provjere.

complaint-about-service-tone =
    { $register ->
       *[formal] Provjerili smo razgovor: način na koji smo Vam se obratili nije bio u redu. U ime cijelog tima ispričavam se zbog tog tona.
        [casual] Provjerili smo razgovor: način na koji smo ti se obratili nije bio u redu. U ime cijelog tima ispričavam se zbog tog tona.
    }
    .wording-2 =
        { $register ->
           *[formal] Nakon provjere mogu reći jasno: tako se s ljudima ne razgovara, a s Vama smo tako razgovarali. U ime tima molim Vas da nam oprostite taj ton.
            [casual] Nakon provjere mogu reći jasno: tako se s ljudima ne razgovara, a s tobom smo tako razgovarali. U ime tima molim te da nam oprostiš taj ton.
        }
    .title = Ton nije bio u redu
    .when = Kad je provjereno da smo s korisnikom neprimjereno razgovarali.

complaint-about-service-team-lead =
    { $register ->
       *[formal]
            { GIVEN($ticket) ->
                [yes] Pritužbu pod brojem { $ticket } predajem voditelju tima, i to Vašim riječima.
               *[no] Pritužbu predajem voditelju tima, i to Vašim riječima.
            } Do { $due } pišem Vam što je iz toga proizišlo.
        [casual]
            { GIVEN($ticket) ->
                [yes] Pritužbu pod brojem { $ticket } predajem voditelju tima, i to tvojim riječima.
               *[no] Pritužbu predajem voditelju tima, i to tvojim riječima.
            } Do { $due } pišem ti što je iz toga proizišlo.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Ovo ne ostaje samo u mojoj bilješci. { GIVEN($ticket) ->
                    [yes] O slučaju { $ticket } razgovaram s voditeljem tima i pokazujem što ste napisali,
                   *[no] O tome razgovaram s voditeljem tima i pokazujem što ste napisali,
                } a do { $due } javljam Vam ishod.
            [casual]
                Ovo ne ostaje samo u mojoj bilješci. { GIVEN($ticket) ->
                    [yes] O slučaju { $ticket } razgovaram s voditeljem tima i pokazujem tvoju poruku,
                   *[no] O tome razgovaram s voditeljem tima i pokazujem tvoju poruku,
                } a do { $due } javljam ti ishod.
        }
    .title = Pritužba ide voditelju tima
    .when = Kad pritužbu predaješ voditelju i obećavaš odgovor.

request-refused-reason =
    { $register ->
       *[formal] Vaš je zahtjev razuman. Zašto ga ipak ne mogu ispuniti, reći ću Vam običnim riječima i bez fraza.
        [casual] Tvoj je zahtjev razuman. Zašto ga ipak ne mogu ispuniti, reći ću ti običnim riječima i bez fraza.
    }
    .wording-2 =
        { $register ->
           *[formal] Jasno mi je zašto ste to tražili, a „ne” bez objašnjenja nije odgovor. Pravi je razlog ovaj:
            [casual] Jasno mi je zašto to tražiš, a „ne” bez objašnjenja nije odgovor. Pravi je razlog ovaj:
        }
    .title = Pravi razlog odbijanja
    .when = Kad je već rečeno što je moguće, a sada slijedi razlog za „ne”.

request-refused-what-i-can-do =
    { $register ->
       *[formal] Počet ću od onoga što danas mogu učiniti za Vas. Čim se složite, krećem.
        [casual] Počet ću od onoga što danas mogu učiniti za tebe. Čim kažeš „može”, krećem.
    }
    .wording-2 =
        { $register ->
           *[formal] Ovo mogu napraviti još danas, a treba mi samo Vaše „da”:
            [casual] Ovo mogu napraviti još danas, a treba mi samo tvoje „da”:
        }
    .wording-3 =
        { $register ->
           *[formal] Evo što za Vas mogu učiniti već danas, a krećem čim kažete da Vam odgovara:
            [casual] Evo što za tebe mogu učiniti već danas, a krećem čim kažeš da ti odgovara:
        }
    .title = Što danas mogu
    .when = Kao prva rečenica odbijanja, prije samog „ne”.

request-refused-second-look =
    { $register ->
       *[formal] Ako se ne slažete s odlukom, može je pogledati netko tko u njoj nije sudjelovao. Vaše razloge predajem ja, a do { $due } dobivate novi odgovor.
        [casual] Ako se ne slažeš s odlukom, može je pogledati netko tko u njoj nije sudjelovao. Tvoje razloge predajem ja, a do { $due } dobivaš novi odgovor.
    }
    .wording-2 =
        { $register ->
           *[formal] Tražite li novi pregled, odluku s Vašim obrazloženjem dajem drugoj osobi. Što je odlučila, javljam Vam do { $due }, kakav god bio odgovor.
            [casual] Tražiš li novi pregled, odluku s tvojim obrazloženjem dajem drugoj osobi. Što je odlučila, javljam ti do { $due }, kakav god bio odgovor.
        }
    .title = Druga osoba pregledava odluku
    .when = Kad korisnik ne prihvaća odluku i želi novi pregled.

feature-request-purpose =
    { $register ->
       *[formal] Ako dobro razumijem, važno Vam je što time možete obaviti, a ne sam gumb. Takav nam opis govori više od popisa želja.
        [casual] Ako dobro razumijem, važno ti je što time možeš obaviti, a ne sam gumb. Takav nam opis govori više od popisa želja.
    }
    .wording-2 =
        { $register ->
           *[formal] Zapisujem ono što time želite postići, a ne samo koju tipku tražite. To nam pomaže više od golog popisa jer do istog cilja katkad vodi više putova.
            [casual] Zapisujem ono što time želiš postići, a ne samo koju tipku tražiš. To nam pomaže više od golog popisa jer do istog cilja katkad vodi više putova.
        }
    .title = Svrha prijedloga
    .when = Kad korisnik predlaže funkciju i želiš ponoviti što njome postiže.

feature-request-passed-on =
    { $register ->
       *[formal] Vaša je želja, zapisana Vašim riječima, kod ljudi koji u { -brand(case: "locative") } razvijaju proizvod. Ne mogu obećati da će se ostvariti, ali { $date } pišem Vam dokle je stigla.
        [casual] Tvoja je želja, zapisana tvojim riječima, kod ljudi koji u { -brand(case: "locative") } razvijaju proizvod. Ne mogu obećati da će se ostvariti, ali { $date } pišem ti dokle je stigla.
    }
    .wording-2 =
        { $register ->
           *[formal] Hvala na prijedlogu: razvojnom je timu predan točno onako kako ste ga opisali. Hoće li biti prihvaćen, ne znam, no { $date } javljam Vam dokle je stigao.
            [casual] Hvala na prijedlogu: razvojnom je timu predan točno onako kako ga opisuješ. Hoće li biti prihvaćen, ne znam, no { $date } javljam ti dokle je stigao.
        }
    .title = Prijedlog je predan
    .when = Kad je želja prenesena ljudima koji razvijaju proizvod.

feedback-thanks-critical =
    { $register ->
       *[formal] Hvala na otvorenosti, Vaše nam zapažanje pomaže više od uljudne šutnje. Posebno izdvajam jedno:
        [casual] Hvala na otvorenosti, tvoje nam zapažanje pomaže više od uljudne šutnje. Posebno izdvajam jedno:
    }
    .wording-2 =
        { $register ->
           *[formal] Napisali ste ono što se inače prešuti, hvala Vam na tome. Za nas je najvažnije ovo:
            [casual] Pišeš ono što se inače prešuti, hvala ti na tome. Za nas je najvažnije ovo:
        }
    .title = Zahvala na kritici
    .when = Kad je korisnik napisao kritiku bez zahtjeva, a ti imenuješ najvažnije.

feedback-taken-to-team =
    { $register ->
       *[formal] Vaš komentar iznosim na sastanku tima { $date } kao posebnu točku. Razgovor mogu obećati, a promjenu ne.
        [casual] Tvoj komentar iznosim na sastanku tima { $date } kao posebnu točku. Razgovor mogu obećati, a promjenu ne.
    }
    .wording-2 =
        { $register ->
           *[formal] To što ste napisali ne završava u ladici: { $date } tim se sastaje i to stavljam na dnevni red. Što će biti zaključeno, ne mogu reći unaprijed.
            [casual] To što pišeš ne završava u ladici: { $date } tim se sastaje i to stavljam na dnevni red. Što će biti zaključeno, ne mogu reći unaprijed.
        }
    .title = Komentar na sastanku tima
    .when = Kad zaista planiraš iznijeti komentar na sastanku.

praise-received =
    { $register ->
       *[formal] Lijepo je čitati da Vam je pomoglo, hvala što ste to napisali. Posebno me veseli što ste naveli što je točno bilo dobro.
        [casual] Lijepo je čitati da ti je pomoglo, hvala ti na tim riječima. Posebno me veseli što navodiš što je točno bilo dobro.
    }
    .wording-2 =
        { $register ->
           *[formal] Hvala Vam na ovim riječima! Najljepše je bilo pročitati što Vam je olakšalo dan.
            [casual] Hvala ti na ovim riječima! Najljepše je bilo pročitati što ti je olakšalo dan.
        }
    .wording-3 =
        { $register ->
           *[formal] Ovakva se poruka rado čita dvaput, hvala Vam na njoj. Najviše me razveselio dio u kojem opisujete što Vam je pomoglo.
            [casual] Ovakva se poruka rado čita dvaput, hvala ti na njoj. Najviše me razveselio dio u kojem opisuješ što ti je pomoglo.
        }
    .title = Primanje pohvale
    .when = Kad nas korisnik pohvali.

praise-passed-on =
    { $register ->
       *[formal] Vaše riječi još danas prosljeđujem, neka ih pročita i { $colleague }. Nakon dugog dana takva poruka vrijedi više od svake ocjene.
        [casual] Tvoje riječi još danas prosljeđujem, neka ih pročita i { $colleague }. Nakon dugog dana takva poruka vrijedi više od svake ocjene.
    }
    .wording-2 =
        { $register ->
           *[formal] Osoba kojoj su ove riječi namijenjene, { $colleague }, dobit će ih danas od mene. Dobro dođu baš na kraju smjene, kad čovjek misli da nitko nije primijetio.
            [casual] Osoba kojoj su ove riječi namijenjene, { $colleague }, dobit će ih danas od mene. Dobro dođu baš na kraju smjene, kad čovjek misli da nitko nije primijetio.
        }
    .title = Pohvala ide dalje
    .when = Kad danas pokazuješ pohvalu kolegi ili kolegici kojima je namijenjena.
