# Dostava, povrat robe i termini.

delivery-delay-acknowledge =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, Vaša
               *[no] Vaša
            } { GIVEN($order) ->
                [yes] narudžba { $order } kasni
               *[no] narudžba kasni
            } { $days ->
                [one] { $days } dan,
                [few] { $days } dana,
               *[other] { $days } dana,
            } a s njom i sve što ste za te dane planirali.
        [casual]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, tvoja
               *[no] Tvoja
            } { GIVEN($order) ->
                [yes] narudžba { $order } kasni
               *[no] narudžba kasni
            } { $days ->
                [one] { $days } dan,
                [few] { $days } dana,
               *[other] { $days } dana,
            } a s njom i sve što je za te dane bilo u planu.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Već { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } čekate dulje nego što je dogovoreno. Dok ne znate kad stiže, teško je išta planirati.
            [casual]
                Već { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } čekaš dulje nego što je dogovoreno. Dok ne znaš kad stiže, teško je išta planirati.
        }
    .wording-3 =
        { $register ->
           *[formal] Paket je kod Vas trebao biti prije { $days } dana. Umjesto da ga već imate u rukama, i dalje ne znate ni koji dan da ga očekujete.
            [casual] Paket je kod tebe trebao biti prije { $days } dana. Umjesto da ga već imaš u rukama, i dalje ne znaš ni koji dan da ga očekuješ.
        }
    .title = Narudžba kasni, datuma još nema
    .when = Kad znaš koliko dana narudžba kasni, a uzrok ili novi datum još nemaš.
    .chat =
        { $register ->
           *[formal]
                { GIVEN($order) ->
                    [yes] Vaša narudžba { $order } kasni
                   *[no] Vaša narudžba kasni
                } { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } pa i Vaši planovi moraju čekati.
            [casual]
                { GIVEN($order) ->
                    [yes] Tvoja narudžba { $order } kasni
                   *[no] Tvoja narudžba kasni
                } { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } pa i tvoji planovi moraju čekati.
        }

delivery-delay-plans =
    { $register ->
       *[formal] Cijeli ste dan prilagodili ovoj dostavi. Kad ona ne stigne, propada i sve ostalo što ste zbog nje pomaknuli, a to je više od samog čekanja.
        [casual] Cijeli je tvoj dan bio prilagođen ovoj dostavi. Kad ona ne stigne, propada i sve ostalo što je zbog nje pomaknuto, a to je više od samog čekanja.
    }
    .wording-2 =
        { $register ->
           *[formal] Trebalo Vam je za dan koji ste spomenuli, a ne bilo kada. Zato Vas ovo kašnjenje stoji više od nekoliko dana čekanja.
            [casual] Trebalo ti je za dan koji spominješ, a ne bilo kada. Zato te ovo kašnjenje stoji više od nekoliko dana čekanja.
        }
    .wording-3 =
        { $register ->
           *[formal] U praćenju piše samo da paket kasni. Ne piše što ste sve oko njega organizirali i što sada pada u vodu.
            [casual] U praćenju piše samo da paket kasni. Ne piše što je sve oko njega dogovoreno i što ti sada pada u vodu.
        }
    .title = Kašnjenje je pokvarilo planove
    .when = Kad je korisnik rekao da je za dostavu rezervirao dan ili da mu stvar treba za određeni dan.

delivery-delay-late-dispatch =
    { $register ->
       *[formal] Vaš je paket iz našeg skladišta krenuo tek { $date }, kasnije nego što smo rekli. Ispričavam se zbog toga.
        [casual] Tvoj je paket iz našeg skladišta krenuo tek { $date }, kasnije nego što smo rekli. Ispričavam se zbog toga.
    }
    .wording-2 =
        { $register ->
           *[formal] Kašnjenje je nastalo kod nas: paket smo poslali { $date }, a trebao je krenuti ranije. Žao mi je što zbog toga čekate.
            [casual] Kašnjenje je nastalo kod nas: paket smo poslali { $date }, a trebao je krenuti ranije. Žao mi je što zbog toga čekaš.
        }
    .title = Paket smo kasno poslali
    .when = Kad je provjereno da je paket kasno izišao iz našeg skladišta.

delivery-delay-ask-carrier =
    { $register ->
       *[formal] Sada zovem dostavnu službu { $carrier } i do { $due } pišem Vam što su mi rekli. Vi ne morate zvati nikoga.
        [casual] Sada zovem dostavnu službu { $carrier } i do { $due } pišem ti što su mi rekli. Ti ne moraš zvati nikoga.
    }
    .wording-2 =
        { $register ->
           *[formal] Razgovor s dostavnom službom { $carrier } preuzimam ja, odmah nakon ove poruke. Njihov Vam odgovor prosljeđujem do { $due }, pa ne morate ni zvati ni čekati na liniji.
            [casual] Razgovor s dostavnom službom { $carrier } preuzimam ja, odmah nakon ove poruke. Njihov ti odgovor prosljeđujem do { $due }, pa ne moraš ni zvati ni čekati na liniji.
        }
    .wording-3 =
        { $register ->
           *[formal] Vi ne morate nikoga zvati: dostavnu službu { $carrier } zovem ja, i to odmah. Što god kažu, do { $due } stiže Vam u poruci.
            [casual] Ti ne moraš nikoga zvati: dostavnu službu { $carrier } zovem ja, i to odmah. Što god kažu, do { $due } stiže ti u poruci.
        }
    .title = Zovem dostavnu službu
    .when = Kad odmah provjeravaš kod dostavne službe i javljaš što kažu.

delivery-delay-wait-or-cancel =
    { $register ->
       *[formal] Odluka je Vaša: čekamo dalje ili otkazujemo bez troška i vraćamo Vam cijeli iznos. Dovoljna je jedna riječ, a do tada ništa ne mijenjamo.
        [casual] Odluka je tvoja: čekamo dalje ili otkazujemo bez troška i vraćamo ti cijeli iznos. Dovoljna je jedna riječ, a do tada ništa ne mijenjamo.
    }
    .wording-2 =
        { $register ->
           *[formal] Napišite samo „čekam” ili „otkazujem”. Otkazivanje ne stoji ništa, novac se vraća u cijelosti, a dok ne odlučite, sve ostaje kako jest.
            [casual] Napiši samo „čekam” ili „otkazujem”. Otkazivanje ne stoji ništa, novac se vraća u cijelosti, a dok ne odlučiš, sve ostaje kako jest.
        }
    .title = Čekati ili otkazati
    .when = Kad kašnjenje potraje i korisnik treba odlučiti želi li i dalje čekati.
    .chat =
        { $register ->
           *[formal] Želite li i dalje čekati ili otkazati bez troška, uz povrat cijelog iznosa? Dovoljna je jedna riječ, a do tada se ništa ne mijenja.
            [casual] Želiš li i dalje čekati ili otkazati bez troška, uz povrat cijelog iznosa? Dovoljna je jedna riječ, a do tada se ništa ne mijenja.
        }

delivery-delay-new-date =
    { $register ->
       *[formal] Paket opet putuje i kod Vas ga očekujemo { $date }, iako to ne mogu jamčiti. Toga dana provjeravam gdje je, a da me ne morate pitati.
        [casual] Paket opet putuje i kod tebe ga očekujemo { $date }, iako to ne mogu jamčiti. Toga dana provjeravam gdje je, a da me ne moraš pitati.
    }
    .wording-2 =
        { $register ->
           *[formal] Ima pomaka: prema praćenju, paket bi { $date } trebao biti na Vašim vratima. To je procjena, zato ga toga dana pratim ja, bez Vašeg podsjećanja.
            [casual] Ima pomaka: prema praćenju, paket bi { $date } trebao biti na tvojim vratima. To je procjena, zato ga toga dana pratim ja, bez tvojeg podsjećanja.
        }
    .title = Novi očekivani datum
    .when = Kad se paket ponovno kreće i poznat je očekivani dan dostave.
    .chat =
        { $register ->
           *[formal] Paket se opet kreće i očekujemo ga { $date }. To je procjena, a ne jamstvo, pa toga dana provjeravam praćenje i ne morate me podsjećati.
            [casual] Paket se opet kreće i očekujemo ga { $date }. To je procjena, a ne jamstvo, pa toga dana provjeravam praćenje i ne moraš me podsjećati.
        }

lost-parcel-no-movement =
    { $register ->
       *[formal]
            { GIVEN($tracking) ->
                [yes] Pošiljka { $tracking } stoji na istom mjestu već
               *[no] Pošiljka stoji na istom mjestu već
            } { $days ->
                [one] { $days } dan,
                [few] { $days } dana,
               *[other] { $days } dana,
            } a Vi i dalje provjeravate ima li pomaka. To je predugo da bismo se samo nadali: sada je na nama da doznamo gdje je.
        [casual]
            { GIVEN($tracking) ->
                [yes] Pošiljka { $tracking } stoji na istom mjestu već
               *[no] Pošiljka stoji na istom mjestu već
            } { $days ->
                [one] { $days } dan,
                [few] { $days } dana,
               *[other] { $days } dana,
            } a ti i dalje provjeravaš ima li pomaka. To je predugo da bismo se samo nadali: sada je na nama da doznamo gdje je.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Otvarate praćenje, a ono već { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } pokazuje isto. Dosta je čekanja da se nešto samo pomakne, od sada tražimo mi.
            [casual]
                Otvaraš praćenje, a ono već { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } pokazuje isto. Dosta je čekanja da se nešto samo pomakne, od sada tražimo mi.
        }
    .title = Praćenje stoji
    .when = Kad praćenje danima ne pokazuje pomak, a paket još nije proglašen izgubljenim.
    .chat =
        { $register ->
           *[formal]
                { GIVEN($tracking) ->
                    [yes] Praćenje pošiljke { $tracking } stoji već
                   *[no] Praćenje pošiljke stoji već
                } { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } a Vi ga i dalje provjeravate. To je predugo i sada je na nama da doznamo gdje je paket.
            [casual]
                { GIVEN($tracking) ->
                    [yes] Praćenje pošiljke { $tracking } stoji već
                   *[no] Praćenje pošiljke stoji već
                } { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } a ti ga i dalje provjeravaš. To je predugo i sada je na nama da doznamo gdje je paket.
        }

lost-parcel-marked-delivered =
    { $register ->
       *[formal] U praćenju piše „dostavljeno”, a Vi paket nemate. Polazim od toga: status je jedan podatak, a Vaša je riječ drugi.
        [casual] U praćenju piše „dostavljeno”, a ti paket nemaš. Polazim od toga: status je jedan podatak, a tvoja je riječ drugi.
    }
    .wording-2 =
        { $register ->
           *[formal] Paket Vam nije stigao i to mi je polazište. Oznaka „dostavljeno” govori što je upisano, a što se dogodilo tek treba doznati.
            [casual] Paket ti nije stigao i to mi je polazište. Oznaka „dostavljeno” govori što je upisano, a što se dogodilo tek treba doznati.
        }
    .title = Piše „dostavljeno”, paketa nema
    .when = Kad praćenje kaže da je paket dostavljen, a korisnik ga nije primio.

lost-parcel-replace-or-refund =
    { $register ->
       *[formal] Paket od sada vodimo kao izgubljen. Birate novu pošiljku ili povrat novca, a ja to pokrećem isti dan kad odgovorite. Potraga za starim paketom više nije Vaša briga.
        [casual] Paket od sada vodimo kao izgubljen. Biraš novu pošiljku ili povrat novca, a ja to pokrećem isti dan kad odgovoriš. Potraga za starim paketom više nije tvoja briga.
    }
    .wording-2 =
        { $register ->
           *[formal] Što Vam više odgovara: da pošaljemo novo ili da vratimo novac? Što god odaberete, isti dan krećem, a izgubljenim paketom dalje se bavimo mi.
            [casual] Što ti više odgovara: da pošaljemo novo ili da vratimo novac? Što god odabereš, isti dan krećem, a izgubljenim paketom dalje se bavimo mi.
        }
    .title = Novo ili povrat novca
    .when = Kad paket vodimo kao izgubljen i korisnik bira rješenje.
    .chat =
        { $register ->
           *[formal] Paket vodimo kao izgubljen i više ga ne morate tražiti. Želite li novi ili povrat novca? Krećem isti dan kad odgovorite.
            [casual] Paket vodimo kao izgubljen i više ga ne moraš tražiti. Želiš li novi ili povrat novca? Krećem isti dan kad odgovoriš.
        }

lost-parcel-search-started =
    { $register ->
       *[formal] Kod dostavne službe { $carrier } pokrenuta je potraga. Do { $due } javljam Vam ishod, kakav god bio. Ne nađu li ništa, odmah dogovaramo rješenje.
        [casual] Kod dostavne službe { $carrier } pokrenuta je potraga. Do { $due } javljam ti ishod, kakav god bio. Ne nađu li ništa, odmah dogovaramo rješenje.
    }
    .wording-2 =
        { $register ->
           *[formal] Dostavna služba { $carrier } sada traži Vaš paket. Što god nađu ili ne nađu, do { $due } znat ćete od mene, i nakon toga više ne čekamo, nego rješavamo.
            [casual] Dostavna služba { $carrier } sada traži tvoj paket. Što god nađu ili ne nađu, do { $due } znat ćeš od mene, i nakon toga više ne čekamo, nego rješavamo.
        }
    .title = Potraga je pokrenuta
    .when = Kad je kod dostavne službe otvorena potraga i znaš do kada javljaš ishod.

damaged-item-acknowledge =
    { $register ->
       *[formal]
            Otvorili ste paket i zatekli { GIVEN($product) ->
                [yes] oštećen proizvod { $product }.
               *[no] oštećen proizvod.
            } Umjesto da se njime služite, sada morate rješavati reklamaciju.
        [casual]
            Otvoriš paket, a u njemu { GIVEN($product) ->
                [yes] oštećen proizvod { $product }.
               *[no] oštećen proizvod.
            } Umjesto da se njime služiš, sada moraš rješavati reklamaciju.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($product) ->
                    [yes] Iz kutije ste izvadili oštećen proizvod { $product }.
                   *[no] Iz kutije ste izvadili oštećen proizvod.
                } Takav trenutak pokvari dan, a sada Vas još čeka i dopisivanje s nama.
            [casual]
                { GIVEN($product) ->
                    [yes] Iz kutije vadiš oštećen proizvod { $product }.
                   *[no] Iz kutije vadiš oštećen proizvod.
                } Takav trenutak pokvari dan, a sada te još čeka i dopisivanje s nama.
        }
    .wording-3 =
        { $register ->
           *[formal]
                { GIVEN($product) ->
                    [yes] Proizvod { $product } bio je oštećen već kad ste otvorili kutiju.
                   *[no] Proizvod je bio oštećen već kad ste otvorili kutiju.
                } Umjesto da Vam služi, sada Vam samo zadaje posao.
            [casual]
                { GIVEN($product) ->
                    [yes] Proizvod { $product } bio je oštećen već pri otvaranju kutije.
                   *[no] Proizvod je bio oštećen već pri otvaranju kutije.
                } Umjesto da ti služi, sada ti samo zadaje posao.
        }
    .title = Stiglo je oštećeno
    .when = Kad korisnik javi da je proizvod pri otvaranju bio oštećen.

damaged-item-packaging =
    { $register ->
       *[formal] Naša ambalaža nije zaštitila proizvod na putu do Vas i zbog toga se ispričavam. Trošak i sav posao oko rješenja preuzimamo mi.
        [casual] Naša ambalaža nije zaštitila proizvod na putu do tebe i zbog toga se ispričavam. Trošak i sav posao oko rješenja preuzimamo mi.
    }
    .wording-2 =
        { $register ->
           *[formal] Proizvod smo preslabo zapakirali i zato je stigao oštećen. Žao mi je zbog toga; sve dogovore i troškove preuzimamo mi.
            [casual] Proizvod smo preslabo zapakirali i zato je stigao oštećen. Žao mi je zbog toga; sve dogovore i troškove preuzimamo mi.
        }
    .title = Naša ambalaža nije izdržala
    .when = Kad je jasno da je oštećenje posljedica slabog pakiranja.

damaged-item-replacement =
    { $register ->
       *[formal] Novi primjerak šaljemo Vam { $date }, a oštećeni ne morate vratiti prije toga.
        [casual] Novi primjerak šaljemo ti { $date }, a oštećeni ne moraš vratiti prije toga.
    }
    .wording-2 =
        { $register ->
           *[formal] Ne čekamo povrat oštećenoga: { $date } iz našeg skladišta kreće novi primjerak za Vas, a o starome se dogovaramo kad Vama odgovara.
            [casual] Ne čekamo povrat oštećenoga: { $date } iz našeg skladišta kreće novi primjerak za tebe, a o starome se dogovaramo kad tebi odgovara.
        }
    .title = Zamjena kreće odmah
    .when = Kad znaš dan slanja zamjene i ne tražimo da se oštećeno prvo vrati.

wrong-item-acknowledge =
    { $register ->
       *[formal] U kutiji je bilo nešto drugo: ono što Vam treba i dalje nemate, a u kući Vam stoji nešto što niste naručili.
        [casual] U kutiji je bilo nešto drugo: ono što ti treba i dalje nemaš, a u kući ti stoji nešto što nije bilo u narudžbi.
    }
    .wording-2 =
        { $register ->
           *[formal] U kutiji nije bilo ono što ste odabrali. Zato još čekate svoje, a usput brinete o nečemu što Vam ne treba.
            [casual] U kutiji nije bilo ono što je naručeno. Zato još čekaš svoje, a usput brineš o nečemu što ti ne treba.
        }
    .title = Stiglo je nešto drugo
    .when = Kad je u paketu bio drugi proizvod, a uzrok još nije poznat.

wrong-item-packing-error =
    { $register ->
       *[formal] Pogriješili smo pri pakiranju Vaše narudžbe i zbog toga se ispričavam. Zamjena Vas ne stoji ništa, a na poštu idete samo ako Vam tako odgovara.
        [casual] Pogriješili smo pri pakiranju tvoje narudžbe i zbog toga se ispričavam. Zamjena te ne stoji ništa, a na poštu ideš samo ako ti tako odgovara.
    }
    .wording-2 =
        { $register ->
           *[formal] U Vašu smo kutiju stavili krivi proizvod i žao mi je zbog te pogreške. Zamjenu ne plaćate, a krivi proizvod preuzimamo kako i kad Vama odgovara.
            [casual] U tvoju smo kutiju stavili krivi proizvod i žao mi je zbog te pogreške. Zamjenu ne plaćaš, a krivi proizvod preuzimamo kako i kad tebi odgovara.
        }
    .title = Pogriješili smo pri pakiranju
    .when = Kad je provjereno da je zamjena nastala pri našem pakiranju.

wrong-item-swap =
    { $register ->
       *[formal] Pravi proizvod kreće { $date }, neovisno o povratu krivoga. Za krivi birate Vi: dolazimo po njega ili ga predajete s već plaćenom naljepnicom, kad Vam bude zgodno.
        [casual] Pravi proizvod kreće { $date }, neovisno o povratu krivoga. Za krivi biraš ti: dolazimo po njega ili ga predaješ s već plaćenom naljepnicom, kad ti bude zgodno.
    }
    .wording-2 =
        { $register ->
           *[formal] Ono što ste naručili šaljemo { $date }, bez čekanja na drugi paket. Recite mi samo hoćete li da po njega dođe dostavljač ili ćete ga predati sami, uz unaprijed plaćenu naljepnicu.
            [casual] Ono što je naručeno šaljemo { $date }, bez čekanja na drugi paket. Reci mi samo hoćeš li da po njega dođe dostavljač ili ćeš ga predati uz unaprijed plaćenu naljepnicu.
        }
    .title = Pravi proizvod, povrat po izboru
    .when = Kad pravi proizvod šaljemo odmah, a korisnik bira kako vraća krivi.
    .chat =
        { $register ->
           *[formal] Pravi proizvod šaljemo { $date }. Krivi vraćate kad i kako želite: dolazimo po njega ili ga predajete s već plaćenom naljepnicom. Što Vam je draže?
            [casual] Pravi proizvod šaljemo { $date }. Krivi vraćaš kad i kako želiš: dolazimo po njega ili ga predaješ s već plaćenom naljepnicom. Što ti je draže?
        }

out-of-stock-acknowledge =
    { $register ->
       *[formal] Proizvod { $product } je rasprodan. Odabrali ste baš njega, s razlogom, a sada bi traženje krenulo ispočetka.
        [casual] Proizvod { $product } je rasprodan. Nije slučajno odabran baš on, a sada bi traženje krenulo ispočetka.
    }
    .wording-2 =
        { $register ->
           *[formal] Već ste se odlučili za proizvod { $product }, a njega više nema na zalihi. Zamjena za Vas znači ponoviti posao koji ste već obavili.
            [casual] Proizvod { $product } već je bio odabran, a više ga nema na zalihi. Zamjena za tebe znači ponoviti posao koji je već bio gotov.
        }
    .title = Odabrano je rasprodano
    .when = Kad odabranog proizvoda više nema, prije nego što ponudiš zamjenu.

out-of-stock-oversold =
    { $register ->
       *[formal] Primili smo Vašu narudžbu iako robe više nije bilo, jer smo vodili krivo stanje zaliha. Ispričavam se što ste zbog naše potvrde na nju računali.
        [casual] Primili smo tvoju narudžbu iako robe više nije bilo, jer smo vodili krivo stanje zaliha. Ispričavam se zbog očekivanja koje smo time stvorili.
    }
    .wording-2 =
        { $register ->
           *[formal] Naš podatak o zalihi nije bio točan, pa smo Vam potvrdili nešto što nismo imali. Žao mi je što smo Vam dali takvo obećanje.
            [casual] Naš podatak o zalihi nije bio točan, pa smo ti potvrdili nešto što nismo imali. Žao mi je što smo ti dali takvo obećanje.
        }
    .title = Prodali smo što nismo imali
    .when = Kad smo zbog krivog stanja zaliha primili narudžbu koju ne možemo poslati.

out-of-stock-options =
    { $register ->
       *[formal] Birate između triju mogućnosti: pričekati isporuku koju očekujemo { $date }, uzeti sličan proizvod koji Vam pronađem ili dobiti novac natrag. Ne odgovorite li, to za nas ne znači da čekate.
        [casual] Biraš između triju mogućnosti: pričekati isporuku koju očekujemo { $date }, uzeti sličan proizvod koji ti pronađem ili dobiti novac natrag. Ne odgovoriš li, to za nas ne znači da čekaš.
    }
    .wording-2 =
        { $register ->
           *[formal] Moguće je troje: povrat novca, sličan proizvod po mojem prijedlogu ili nova isporuka, koju očekujemo { $date }, a što želite, kažete Vi. Ništa ne podrazumijevamo.
            [casual] Moguće je troje: povrat novca, sličan proizvod po mojem prijedlogu ili nova isporuka, koju očekujemo { $date }, a što želiš, kažeš ti. Ništa ne podrazumijevamo.
        }
    .title = Tri mogućnosti za rasprodano
    .when = Kad za rasprodani proizvod nudiš čekanje, zamjenu ili povrat novca.
    .chat =
        { $register ->
           *[formal] Što Vam odgovara: čekati isporuku koju očekujemo { $date }, uzeti sličan proizvod koji Vam pronađem ili dobiti novac natrag? Dok ne odgovorite, ništa ne podrazumijevamo.
            [casual] Što ti odgovara: čekati isporuku koju očekujemo { $date }, uzeti sličan proizvod koji ti pronađem ili dobiti novac natrag? Dok ne odgovoriš, ništa ne podrazumijevamo.
        }

return-steps =
    Povrat je gotov u { $steps ->
        [one] { $steps } koraku,
        [few] { $steps } koraka,
       *[other] { $steps } koraka,
    } { GIVEN($link) ->
        [yes] a popis je na { $link }
       *[no] a popis je odmah ispod.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Od gotovog povrata { $steps ->
                    [one] dijeli Vas { $steps } korak.
                    [few] dijele Vas { $steps } koraka.
                   *[other] dijeli Vas { $steps } koraka.
                } { GIVEN($link) ->
                    [yes] Ovdje je sve, redom: { $link }
                   *[no] Slijede redom, jedan po jedan.
                }
            [casual]
                Od gotovog povrata { $steps ->
                    [one] dijeli te { $steps } korak.
                    [few] dijele te { $steps } koraka.
                   *[other] dijeli te { $steps } koraka.
                } { GIVEN($link) ->
                    [yes] Ovdje je sve, redom: { $link }
                   *[no] Slijede redom, jedan po jedan.
                }
        }
    .title = Koraci povrata
    .when = Kao uvod u popis koraka za povrat robe.

return-no-reason-needed =
    { $register ->
       *[formal] Naručeno slobodno vratite, razlog nam ne dugujete. Ako ga ipak želite reći, rado ću ga čuti, ali o njemu ništa ne ovisi.
        [casual] Naručeno slobodno vrati, razlog nam ne duguješ. Ako ga ipak želiš reći, rado ću ga čuti, ali o njemu ništa ne ovisi.
    }
    .wording-2 =
        { $register ->
           *[formal] Povrat ne treba opravdavati, imate pravo na njega. To što ste napisali pomaže nam, a i bez toga bi povrat tekao jednako.
            [casual] Povrat ne treba opravdavati, imaš pravo na njega. To što pišeš pomaže nam, a i bez toga bi povrat tekao jednako.
        }
    .title = Povrat bez objašnjenja
    .when = Kad se korisnik opravdava zbog povrata ili mu je neugodno.

return-received =
    { $register ->
       *[formal] Vaš je povrat stigao k nama. Pobrinut ću se da ga pregledamo i da do { $date } novac krene prema Vama, a dan uplate na račun ovisi o banci.
        [casual] Tvoj je povrat stigao k nama. Pobrinut ću se da ga pregledamo i da do { $date } novac krene prema tebi, a dan uplate na račun ovisi o banci.
    }
    .wording-2 =
        { $register ->
           *[formal] Paket koji ste vratili sada je kod nas i Vaš je dio gotov. Na meni je da do { $date } bude pregledan i da uplata krene prema banci.
            [casual] Vraćeni paket sada je kod nas i tvoj je dio gotov. Na meni je da do { $date } bude pregledan i da uplata krene prema banci.
        }
    .title = Povrat je stigao
    .when = Kad je vraćena pošiljka zaprimljena i slijedi povrat novca.

appointment-change-acknowledge =
    { $register ->
       *[formal] Dogovoreni termin moramo pomaknuti. Vi ste to vrijeme sačuvali, a sada morate preslagivati dan.
        [casual] Dogovoreni termin moramo pomaknuti. To je vrijeme bilo sačuvano za nas, a sada moraš preslagivati dan.
    }
    .wording-2 =
        { $register ->
           *[formal] Odvojili ste vrijeme za nas i uskladili ostalo s tim. Sada od Vas tražimo da to ponovno složite, jer dogovoreni termin ne možemo održati.
            [casual] Tvoje je vrijeme bilo odvojeno za nas, a sve ostalo usklađeno s tim. Sada od tebe tražimo da to ponovno složiš, jer dogovoreni termin ne možemo održati.
        }
    .title = Moramo pomaknuti termin
    .when = Kad mi pomičemo dogovoreni termin, prije nego što predložiš novi.

appointment-missed =
    { $register ->
       *[formal]
            Čekali ste { $hours ->
                [one] { $hours } sat,
                [few] { $hours } sata,
               *[other] { $hours } sati,
            } a mi nismo ni došli ni nazvali. To je naš propust i ispričavam se zbog izgubljenog vremena.
        [casual]
            Tvoje je čekanje potrajalo { $hours ->
                [one] { $hours } sat,
                [few] { $hours } sata,
               *[other] { $hours } sati,
            } a mi nismo ni došli ni nazvali. To je naš propust i ispričavam se zbog izgubljenog vremena.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Nismo se pojavili niti smo javili da ne dolazimo. Žao mi je zbog { $hours ->
                    [one] { $hours } sata koji smo Vam oduzeli.
                    [few] { $hours } sata koja smo Vam oduzeli.
                   *[other] { $hours } sati koje smo Vam oduzeli.
                }
            [casual]
                Nismo se pojavili niti smo javili da ne dolazimo. Žao mi je zbog { $hours ->
                    [one] { $hours } sata koji smo ti oduzeli.
                    [few] { $hours } sata koja smo ti oduzeli.
                   *[other] { $hours } sati koje smo ti oduzeli.
                }
        }
    .title = Nitko nije došao
    .when = Kad na dogovoreni termin od nas nije došao nitko, a korisnik je čekao.

appointment-change-new-time =
    { $register ->
       *[formal] Predlažem novi termin, { $appointment }, i čuvam ga za Vas. Ako Vam više odgovara drugo vrijeme, navedite ga i mi ćemo se prilagoditi.
        [casual] Predlažem novi termin, { $appointment }, i čuvam ga za tebe. Ako ti više odgovara drugo vrijeme, navedi ga i mi ćemo se prilagoditi.
    }
    .wording-2 =
        { $register ->
           *[formal] Odgovara li Vam { $appointment } ili radije neki drugi dan? Taj termin držim za Vas, a ako nije zgodan, ravnamo se prema Vašem prijedlogu.
            [casual] Odgovara li ti { $appointment } ili radije neki drugi dan? Taj termin držim za tebe, a ako nije zgodan, ravnamo se prema tvojem prijedlogu.
        }
    .wording-3 =
        { $register ->
           *[formal] Zasad za Vas čuvam termin { $appointment }, a zadnja je riječ Vaša. Ako biste radije u neko drugo vrijeme, recite kad i prema tome slažem naš raspored.
            [casual] Zasad za tebe čuvam termin { $appointment }, a zadnja je riječ tvoja. Ako bi radije u neko drugo vrijeme, reci kad i prema tome slažem naš raspored.
        }
    .title = Prijedlog novog termina
    .when = Kad nudiš novi termin, a korisnik slobodno bira i drugi.

appointment-change-by-customer =
    { $register ->
       *[formal] Hvala što ste javili na vrijeme, Vaš termin sada može dobiti netko drugi. Promjena ne stoji ništa i ne morate navoditi razlog.
        [casual] Hvala što javljaš na vrijeme, tvoj termin sada može dobiti netko drugi. Promjena ne stoji ništa i ne moraš navoditi razlog.
    }
    .wording-2 =
        { $register ->
           *[formal] Termini su tu da se i mijenjaju: bez naknade i bez objašnjavanja. Dobro je što ste se javili ranije, jer će slobodno mjesto nekome dobro doći. Hvala Vam.
            [casual] Termini su tu da se i mijenjaju: bez naknade i bez objašnjavanja. Dobro je što se javljaš ranije, jer će slobodno mjesto nekome dobro doći. Hvala ti.
        }
    .title = Korisnik pomiče termin
    .when = Kad korisnik mora pomaknuti termin i zbog toga mu je neugodno.
