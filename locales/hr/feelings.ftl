# Osjećaji: gubitak, teška razdoblja, ljutnja, zabrinutost, zbunjenost, razočaranje.

bereavement-condolence =
    { $register ->
       *[formal] Primite moju iskrenu sućut. Praktičnu stranu preuzimam ja, da o njoj ne morate misliti.
        [casual] Primi moju iskrenu sućut. Praktičnu stranu preuzimam ja, da o njoj ne moraš misliti.
    }
    .wording-2 =
        { $register ->
           *[formal] Moja iskrena sućut. Sve što s naše strane treba urediti, uređujem ja i pitat ću Vas samo ono najnužnije.
            [casual] Moja iskrena sućut. Sve što s naše strane treba urediti, uređujem ja i pitat ću te samo ono najnužnije.
        }
    .wording-3 =
        { $register ->
           *[formal] Od srca Vam izražavam sućut. Sve što kod nas treba riješiti prepustite meni.
            [casual] Od srca ti izražavam sućut. Sve što kod nas treba riješiti prepusti meni.
        }
    .title = Izraz sućuti
    .when = Kad korisnik javi da je netko umro.

hardship-thanks-for-telling =
    { $register ->
       *[formal] Dobro je što ste nam to rekli sada, dok imamo više mogućnosti. Ne morate objašnjavati ni dokazivati više nego što sami želite.
        [casual] Dobro je što nam to govoriš sada, dok imamo više mogućnosti. Ne moraš objašnjavati ni dokazivati više nego što želiš.
    }
    .wording-2 =
        { $register ->
           *[formal] Hvala na povjerenju. Sami odlučujete koliko ćete nam reći, a time što ste se javili ranije otvorilo se više mogućnosti.
            [casual] Hvala na povjerenju. Ti odlučuješ koliko ćeš nam reći, a time što se javljaš ranije otvara se više mogućnosti.
        }
    .title = Zahvala na povjerenju
    .when = Kad korisnik kaže da zbog bolesti, gubitka posla ili drugog teško prati obveze.

hardship-room-to-pay =
    { $register ->
       *[formal] Možemo pomaknuti rok ili podijeliti iznos na manje dijelove. Recite mi što je za Vas izvedivo, a ja to potvrđujem pisano, da u međuvremenu ne stigne opomena.
        [casual] Možemo pomaknuti rok ili podijeliti iznos na manje dijelove. Reci mi što je za tebe izvedivo, a ja to potvrđujem pisano, da u međuvremenu ne stigne opomena.
    }
    .wording-2 =
        { $register ->
           *[formal] Više vremena ili manje rate, birate Vi i kažete koliko možete. Dogovor dobivate napismeno, a dok ga se držimo, opomena neće biti.
            [casual] Više vremena ili manje rate, biraš ti i kažeš koliko možeš. Dogovor dobivaš napismeno, a dok ga se držimo, opomena neće biti.
        }
    .title = Prostor za plaćanje
    .when = Kad netko sada ne može platiti i treba dogovoriti rok ili rate.

bereavement-no-hurry =
    { $register ->
       *[formal] Ništa ne morate slati ni odlučivati prije { $date } i do tada Vam neće stići ni opomena ni naplata. Za to se brinem ja.
        [casual] Ništa ne moraš slati ni odlučivati prije { $date } i do tada ti neće stići ni opomena ni naplata. Za to se brinem ja.
    }
    .wording-2 =
        { $register ->
           *[formal] Uzmite si vremena koliko Vam treba. Do { $date } nema rokova, opomena ni terećenja, i na to pazim osobno.
            [casual] Uzmi si vremena koliko ti treba. Do { $date } nema rokova, opomena ni terećenja, i na to pazim osobno.
        }
    .title = Bez žurbe
    .when = Kad u teškoj situaciji želiš skinuti pritisak rokova.

angry-reason =
    { $register ->
       *[formal] Razlog ste naveli jasno, a riješeno još nije. To bi naljutilo svakoga.
        [casual] Razlog navodiš jasno, a riješeno još nije. To bi naljutilo svakoga.
    }
    .wording-2 =
        { $register ->
           *[formal] Jasno mi je zašto Vas to ljuti, ljutilo bi svakoga na Vašem mjestu. Ponovit ću što se dogodilo, da ništa ne izostane:
            [casual] Jasno mi je zašto te to ljuti, ljutilo bi svakoga na tvojem mjestu. Ponovit ću što se dogodilo, da ništa ne izostane:
        }
    .wording-3 =
        { $register ->
           *[formal] Za ljutnju imate razlog. To što ste naveli nitko ne bi mirno prihvatio.
            [casual] Za ljutnju imaš razlog. To što navodiš nitko ne bi mirno prihvatio.
        }
    .title = Ljutnja ima razlog
    .when = Kad je korisnik ljut i rekao je zašto; razlog zatim ponovi svojim riječima.

angry-one-thing-now =
    { $register ->
       *[formal] Prvo rješavam ono najhitnije. Do { $due } bit će riješeno ili ćete od mene znati zašto nije.
        [casual] Prvo rješavam ono najhitnije. Do { $due } bit će riješeno ili ćeš od mene znati zašto nije.
    }
    .wording-2 =
        { $register ->
           *[formal] Jedno po jedno. Najhitnije radim sada i javljam Vam se do { $due } s rezultatom.
            [casual] Jedno po jedno. Najhitnije radim sada i javljam ti se do { $due } s rezultatom.
        }
    .title = Prvo ono najhitnije
    .when = Kad se nakupilo više toga i treba prijeći s ljutnje na jedan korak.

angry-short-break =
    { $register ->
       *[formal]
            Vrtimo se u krug, pa predlažem stanku od { $minutes ->
                [one] { $minutes } minute.
                [few] { $minutes } minute.
               *[other] { $minutes } minuta.
            } Za to vrijeme sređujem činjenice, a zatim Vam se javljam ja. Ako radije nastavljate odmah, i to je u redu.
        [casual]
            Vrtimo se u krug, pa predlažem stanku od { $minutes ->
                [one] { $minutes } minute.
                [few] { $minutes } minute.
               *[other] { $minutes } minuta.
            } Za to vrijeme sređujem činjenice, a zatim ti se javljam ja. Ako radije nastavljaš odmah, i to je u redu.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Odgovara li Vam da se čujemo za { $minutes ->
                    [one] { $minutes } minutu?
                    [few] { $minutes } minute?
                   *[other] { $minutes } minuta?
                } Meni će to pomoći da sve posložim, a nazvat ću ja. Možemo i nastaviti sada ako Vam je draže.
            [casual]
                Odgovara li ti da se čujemo za { $minutes ->
                    [one] { $minutes } minutu?
                    [few] { $minutes } minute?
                   *[other] { $minutes } minuta?
                } Meni će to pomoći da sve posložim, a nazvat ću ja. Možemo i nastaviti sada ako ti je draže.
        }
    .title = Kratka stanka u razgovoru
    .when = Kad se razgovor vrti u krug i treba predah, a korisnik smije odbiti.

angry-boundary =
    { $register ->
       *[formal] Želim ovo riješiti, a to mogu kad razgovaramo o slučaju i bez uvreda. Recite mi što je najhitnije i nastavljamo.
        [casual] Želim ovo riješiti, a to mogu kad razgovaramo o slučaju i bez uvreda. Reci mi što je najhitnije i nastavljamo.
    }
    .wording-2 =
        { $register ->
           *[formal] Na uvrede ne odgovaram, a na Vaše pitanje želim. Čim se vratimo na ono što nije riješeno, nastavljam gdje smo stali.
            [casual] Na uvrede ne odgovaram, a na tvoje pitanje želim. Čim se vratimo na ono što nije riješeno, nastavljam gdje smo stali.
        }
    .title = Mirna granica
    .when = Kad korisnik vrijeđa tebe osobno.

anxious-one-by-one =
    { $register ->
       *[formal] Nije mi teško, pitajte sve. Neizvjesnost teže pada od jasnog odgovora, pa idem redom: na svaku točku dobivate odgovor.
        [casual] Nije mi teško, pitaj sve. Neizvjesnost teže pada od jasnog odgovora, pa idem redom: na svaku točku dobivaš odgovor.
    }
    .wording-2 =
        { $register ->
           *[formal] Nijedno od tih pitanja nije suvišno, a najteže je kad ostanu bez odgovora. Numerirat ću ih i odgovoriti redom, na svako zasebno.
            [casual] Nijedno od tih pitanja nije suvišno, a najteže je kad ostanu bez odgovora. Numerirat ću ih i odgovoriti redom, na svako zasebno.
        }
    .title = Odgovor na svako pitanje
    .when = Kad se zabrinut korisnik javi s mnogo pitanja odjednom.

anxious-stay-until-done =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, ostajem ovdje dok sve ne bude gotovo i dok svojim očima ne vidite da radi.
               *[no] Ostajem ovdje dok sve ne bude gotovo i dok svojim očima ne vidite da radi.
            } Ne morate žuriti.
        [casual]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, ostajem ovdje dok sve ne bude gotovo i dok svojim očima ne vidiš da radi.
               *[no] Ostajem ovdje dok sve ne bude gotovo i dok svojim očima ne vidiš da radi.
            } Ne moraš žuriti.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Idite svojim tempom, { VOCATIVE($customer) }.
                   *[no] Idite svojim tempom.
                } Ja ne zatvaram razgovor dok ne provjerite i ne kažete mi da je prošlo.
            [casual]
                { GIVEN($customer) ->
                    [yes] Idi svojim tempom, { VOCATIVE($customer) }.
                   *[no] Idi svojim tempom.
                } Ja ne zatvaram razgovor dok ne provjeriš i ne kažeš mi da je prošlo.
        }
    .title = Ostajem do kraja
    .when = Kad uživo ostaješ uz zabrinutog korisnika do potvrde da radi.

anxious-what-is-certain =
    { $register ->
       *[formal] Nešto znamo sigurno, a nešto još provjeravamo. Krećem od sigurnoga, a za ostalo ću Vam reći tko ga razjašnjava.
        [casual] Nešto znamo sigurno, a nešto još provjeravamo. Krećem od sigurnoga, a za ostalo ću ti reći tko ga razjašnjava.
    }
    .wording-2 =
        { $register ->
           *[formal] Dijelim ovo na dva popisa: što je potvrđeno i što nije. Uz svaku otvorenu stavku pišem Vam i tko je preuzima.
            [casual] Dijelim ovo na dva popisa: što je potvrđeno i što nije. Uz svaku otvorenu stavku pišem ti i tko je preuzima.
        }
    .wording-3 =
        { $register ->
           *[formal] Kao sigurno navodim samo ono što je potvrđeno. Za ostalo Vam otvoreno kažem da još ne znamo i tko to razjašnjava.
            [casual] Kao sigurno navodim samo ono što je potvrđeno. Za ostalo ti otvoreno kažem da još ne znamo i tko to razjašnjava.
        }
    .title = Što je sigurno, a što nije
    .when = Kad treba odvojiti potvrđeno od onoga što se još razjašnjava.

confused-unclear-text =
    { $register ->
       *[formal] Nije do Vas, nego do našeg teksta: nejasan je. Reći ću isto običnim riječima.
        [casual] Nije do tebe, nego do našeg teksta: nejasan je. Reći ću isto običnim riječima.
    }
    .wording-2 =
        { $register ->
           *[formal] Ako tekst treba čitati triput, krivo smo ga napisali. Evo što Vam u njemu zapravo želimo reći:
            [casual] Ako tekst treba čitati triput, krivo smo ga napisali. Evo što ti u njemu zapravo želimo reći:
        }
    .wording-3 =
        { $register ->
           *[formal] Zamršeno smo to napisali i s pravom pitate. Sada Vam to objašnjavam rečenicu po rečenicu, kao u običnom razgovoru.
            [casual] Zamršeno smo to napisali i s pravom pitaš. Sada ti to objašnjavam rečenicu po rečenicu, kao u običnom razgovoru.
        }
    .title = Tekst je nejasan, ne čitatelj
    .when = Kad korisnik ne razumije naše pismo, stranicu ili račun.

confused-one-step-only =
    { $register ->
       *[formal] Od { $steps } koraka sada Vam treba samo prvi. Kad bude gotov, prelazimo na sljedeći.
        [casual] Od { $steps } koraka sada ti treba samo prvi. Kad bude gotov, prelazimo na sljedeći.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Na popisu { $steps ->
                    [one] je { $steps } korak,
                    [few] su { $steps } koraka,
                   *[other] je { $steps } koraka,
                } a Vi otvarate samo prvi. Ostale odložite dok njega ne riješimo.
            [casual]
                Na popisu { $steps ->
                    [one] je { $steps } korak,
                    [few] su { $steps } koraka,
                   *[other] je { $steps } koraka,
                } a ti otvaraš samo prvi. Ostale odloži dok njega ne riješimo.
        }
    .title = Sada samo prvi korak
    .when = Kad se korisnik gubi u više koraka i treba mu samo prvi.

confused-ask-again =
    { $register ->
       *[formal] Pitajte koliko god puta treba. Ako objašnjenje nije jasno, reći ću isto na drugi način.
        [casual] Pitaj koliko god puta treba. Ako objašnjenje nije jasno, reći ću isto na drugi način.
    }
    .wording-2 =
        { $register ->
           *[formal] Ako nešto i dalje nije jasno, to je znak da objašnjenje treba promijeniti. Pitajte opet i krećem s druge strane.
            [casual] Ako nešto i dalje nije jasno, to je znak da objašnjenje treba promijeniti. Pitaj opet i krećem s druge strane.
        }
    .title = Pitati se smije i drugi put
    .when = Kad se korisnik ustručava pitati još jednom.

disappointed-expectation =
    { $register ->
       *[formal] Nakon onoga što ste pročitali Vaše je očekivanje bilo razumno, a dobili ste manje od toga. Jasno je da to razočara.
        [casual] Nakon onoga što je pisalo tvoje je očekivanje bilo razumno, a stiglo je manje od toga. Jasno je da to razočara.
    }
    .wording-2 =
        { $register ->
           *[formal] Između onoga što Vam je rečeno i onoga što imate u rukama postoji razlika, i vidim je. Na Vašem bi mjestu isto očekivao svatko.
            [casual] Između onoga što ti je rečeno i onoga što imaš u rukama postoji razlika, i vidim je. Na tvojem bi mjestu isto očekivao svatko.
        }
    .wording-3 =
        { $register ->
           *[formal] Niste očekivali previše, nego upravo ono što je najavljeno. Kad stigne manje od toga, razočaranje je sasvim na mjestu.
            [casual] Ne očekuješ previše, nego upravo ono što je najavljeno. Kad stigne manje od toga, razočaranje je sasvim na mjestu.
        }
    .title = Razlika od očekivanoga
    .when = Kad je korisnik dobio manje nego što je nakon opisa ili razgovora očekivao.

disappointed-promise-broken =
    { $register ->
       *[formal] Dali smo Vam riječ i nismo je održali. Ispričavam se zbog toga.
        [casual] Dali smo ti riječ i nismo je održali. Ispričavam se zbog toga.
    }
    .wording-2 =
        { $register ->
           *[formal] Obećanje je bilo jasno, a mi smo ga prekršili. Žao mi je što ste ostali bez onoga na što ste računali.
            [casual] Obećanje je bilo jasno, a mi smo ga prekršili. Žao mi je što je izostalo ono na što računaš.
        }
    .title = Prekršeno obećanje
    .when = Kad poziv, datum ili cijenu koje smo obećali nismo održali.

disappointed-make-it-right =
    { $register ->
       *[formal] Prije nego što išta predložim: čime bismo to, po Vašem mišljenju, ispravili? Još danas čut ćete od mene što od toga mogu odlučiti.
        [casual] Prije nego što išta predložim: čime bismo to, po tvojem mišljenju, ispravili? Još danas čut ćeš od mene što od toga mogu odlučiti.
    }
    .wording-2 =
        { $register ->
           *[formal] Recite Vi prvi što bi bilo pošteno rješenje. Još danas javljam Vam što od toga mogu odobriti osobno, a što ne mogu, reći ću otvoreno.
            [casual] Reci ti što bi bilo pošteno rješenje. Još danas javljam ti što od toga mogu odobriti osobno, a što ne mogu, reći ću otvoreno.
        }
    .title = Što bi korisniku bilo pošteno
    .when = Kad prije ponude želiš čuti što bi korisnik smatrao ispravnim.
