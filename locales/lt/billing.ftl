billing-error-acknowledge =
    { $register ->
       *[formal]
            Klausiate, iš kur { GIVEN($invoice) ->
                [yes] sąskaitoje Nr. { $invoice } atsirado
               *[no] atsirado
            } { $amount }, ir klausti tikrai verta. Peržiūrėsiu viską eilutė po eilutės.
        [casual]
            Klausi, iš kur { GIVEN($invoice) ->
                [yes] sąskaitoje Nr. { $invoice } atsirado
               *[no] atsirado
            } { $amount }, ir klausti tikrai verta. Peržiūrėsiu viską eilutė po eilutės.
    }
    .title = Neaiški suma sąskaitoje
    .when = Kai klientas klausia dėl sumos, kurios neatpažįsta, o kieno klaida, dar neaišku.
    .wording-2 =
        Neaiški { $amount } suma – rimta priežastis teirautis. { GIVEN($invoice) ->
            [yes] Sąskaitą Nr. { $invoice }
           *[no] Sąskaitą
        } peržiūriu po vieną eilutę ir paaiškinsiu, iš ko ši suma susideda.

billing-error-trust =
    { $register ->
       *[formal] Sąskaita turi būti tokia, kuria galima pasikliauti. Kai ją tenka pertikrinti Jums, erzina jau vien tai.
        [casual] Sąskaita turi būti tokia, kuria galima pasikliauti. Kai ją tenka pertikrinti tau, erzina jau vien tai.
    }
    .title = Sąskaita turi būti patikima
    .when = Kai pinigai nuskaityti netikėtai ir klientui tenka mus tikrinti.
    .wording-2 =
        { $register ->
           *[formal] Pinigai iškeliavo, kai to nesitikėjote, ir dabar Jums tenka tikrinti mus, nors turėtų būti atvirkščiai.
            [casual] Pinigai iškeliavo, kai to nesitikėjai, ir dabar tau tenka tikrinti mus, nors turėtų būti atvirkščiai.
        }

billing-error-charged-wrongly = Patikrinau: { $amount } nuskaitėme be pagrindo, dėl to atsiprašau. Pinigus grąžinsime, jokio prašymo rašyti nereikia.
    .title = Nuskaitėme be pagrindo
    .when = Kai patikrinta ir aišku, kad suma nuskaityta dėl mūsų klaidos.
    .wording-2 =
        { $register ->
           *[formal] Šios sumos – { $amount } – imti neturėjome, tai mūsų klaida. Atsiprašome, o pinigai Jums grįš be jokių prašymų ir įrodymų.
            [casual] Šios sumos – { $amount } – imti neturėjome, tai mūsų klaida. Atsiprašome, o pinigai tau grįš be jokių prašymų ir įrodymų.
        }
    .wording-3 = Grąžiname { $amount }, nelaukdami prašymo: patikrinus paaiškėjo, kad šią sumą nuskaitėme per klaidą. Atsiprašau.

billing-error-new-invoice =
    { $register ->
       *[formal] Sąskaitos Nr. { $invoice } nemokėkite – priminimo dėl jos nesiųsime. Pataisytą iki { $due } atsiųsiu aš.
        [casual] Sąskaitos Nr. { $invoice } nemokėk – priminimo dėl jos nesiųsime. Pataisytą iki { $due } atsiųsiu aš.
    }
    .title = Šios sąskaitos mokėti nereikia
    .when = Kai sąskaita bus pakeista pataisyta.
    .wording-2 =
        { $register ->
           *[formal] Sąskaitą Nr. { $invoice } galite padėti į šalį: priminimų dėl jos nebus. Vietoj jos iki { $due } iš manęs gausite kitą, su patikslintais skaičiais.
            [casual] Sąskaitą Nr. { $invoice } gali padėti į šalį: priminimų dėl jos nebus. Vietoj jos iki { $due } iš manęs gausi kitą, su patikslintais skaičiais.
        }

payment-failed-attempts =
    { $register ->
       *[formal]
            Mokėti bandėte { $attempts ->
                [one] { $attempts } kartą
                [few] { $attempts } kartus
                [many] { $attempts } karto
               *[other] { $attempts } kartų
            }, mokėjimas nepavyko, ir neramu, ar pinigai vis dėlto nebuvo nuskaityti. Dabar tikrinu kiekvieną bandymą.
        [casual]
            Mokėti bandei { $attempts ->
                [one] { $attempts } kartą
                [few] { $attempts } kartus
                [many] { $attempts } karto
               *[other] { $attempts } kartų
            }, mokėjimas nepavyko, ir neramu, ar pinigai vis dėlto nebuvo nuskaityti. Dabar tikrinu kiekvieną bandymą.
    }
    .title = Keli nepavykę mokėjimai
    .when = Kai klientas kelis kartus bandė mokėti ir nežino, ar pinigai nuskaityti.
    .wording-2 =
        Po { $attempts ->
            [one] { $attempts } bandymo
            [few] { $attempts } bandymų
            [many] { $attempts } bandymo
           *[other] { $attempts } bandymų
        } sumokėti natūralu klausti, kur dabar pinigai. Žiūriu į visą mokėjimų eigą ir tuoj pasakysiu, kas kuriuo metu įvyko.

payment-failed-no-blame = Atmestas mokėjimas apie žmogų nieko nepasako: limitai, banko patikros ir ryšio trikdžiai sustabdo mokėjimus kasdien. Tai tikrai galima sutvarkyti.
    .title = Mokėjimas atmestas – ne žmogaus bėda
    .when = Kai klientui nejauku, kad mokėjimas nepavyko.
    .wording-2 =
        { $register ->
           *[formal] Aiškintis, kodėl mokėjimas nepraėjo, Jums nebūtina: dėl limitų, patikrų ar ryšio taip nutinka kasdien. Pažiūrėkime, kaip sumokėti kitaip.
            [casual] Aiškintis, kodėl mokėjimas nepraėjo, tau nebūtina: dėl limitų, patikrų ar ryšio taip nutinka kasdien. Pažiūrėkime, kaip sumokėti kitaip.
        }

payment-failed-kept-open =
    { $register ->
       *[formal]
            Rezervuotą užsakymą saugosime iki { $date }, tad sumokėti galite tada, kai patogu. { GIVEN($link) ->
                [yes] Mokant adresu { $link } tiks
               *[no] Tiks
            } ir ankstesnis, ir kitas mokėjimo būdas.
        [casual]
            Rezervuotą užsakymą saugosime iki { $date }, tad sumokėti gali tada, kai patogu. { GIVEN($link) ->
                [yes] Mokant adresu { $link } tiks
               *[no] Tiks
            } ir ankstesnis, ir kitas mokėjimo būdas.
    }
    .title = Užsakymas saugomas
    .when = Kai po nepavykusio mokėjimo užsakymas dar laikomas rezervuotas.
    .wording-2 =
        { $register ->
           *[formal]
                Užsakymas iki { $date } lieka Jūsų, { GIVEN($link) ->
                    [yes] o mokėti galima adresu { $link } bet kuriuo būdu
                   *[no] o mokėjimo būdą galima rinktis iš naujo
                }. Kada tai padaryti, sprendžiate Jūs.
            [casual]
                Užsakymas iki { $date } lieka tavo, { GIVEN($link) ->
                    [yes] o mokėti galima adresu { $link } bet kuriuo būdu
                   *[no] o mokėjimo būdą galima rinktis iš naujo
                }. Kada tai padaryti, sprendi tu.
        }

refund-waiting =
    { $register ->
       *[formal]
            Jau { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } laukiate savo pinigų. Jų prašyti apskritai neturėtų reikėti.
        [casual]
            Jau { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } lauki savo pinigų. Jų prašyti apskritai neturėtų reikėti.
    }
    .title = Laukiama savų pinigų
    .when = Kai klientas jau kelias dienas laukia grąžinamų pinigų.
    .wording-2 =
        { $register ->
           *[formal]
                { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } laukti to, kas ir taip Jūsų, ir dar apie tai priminti – taip būti neturėtų.
            [casual]
                { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } laukti to, kas ir taip tavo, ir dar apie tai priminti – taip būti neturėtų.
        }
    .wording-3 =
        { $register ->
           *[formal]
                Šie pinigai priklauso Jums, o laukti jų tenka jau { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Tikrinti, ar jie grįžo, turėtume mes, o ne Jūs.
            [casual]
                Šie pinigai priklauso tau, o laukti jų tenka jau { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Tikrinti, ar jie grįžo, turėtume mes, o ne tu.
        }

refund-not-started =
    { $register ->
       *[formal] Pinigus grąžinti pažadėjome, bet taip ir nepradėjome – atsiprašau. Šiandien grąžinimą jau pradėjau ir iki { $due } atsiųsiu Jums patvirtinimą.
        [casual] Pinigus grąžinti pažadėjome, bet taip ir nepradėjome – atsiprašau. Šiandien grąžinimą jau pradėjau ir iki { $due } atsiųsiu tau patvirtinimą.
    }
    .title = Grąžinimo nepradėjome
    .when = Kai pažadėtas grąžinimas nebuvo pradėtas dėl mūsų kaltės.
    .wording-2 =
        { $register ->
           *[formal] Radau, kodėl pinigų vis dar nėra: žadėtas grąžinimas liko nepradėtas, ir tai mūsų klaida, dėl kurios atsiprašau. Šiandien jį pradėjau, o iki { $due } iš manęs gausite patvirtinimą.
            [casual] Radau, kodėl pinigų vis dar nėra: žadėtas grąžinimas liko nepradėtas, ir tai mūsų klaida, dėl kurios atsiprašau. Šiandien jį pradėjau, o iki { $due } iš manęs gausi patvirtinimą.
        }

refund-sent =
    { $register ->
       *[formal] { $amount } išsiuntėme Jums { $date }, o kurią dieną suma atsiras sąskaitoje, lemia bankas. Jei jos nesulauksite, ieškosiu pagal mokėjimo numerį.
        [casual] { $amount } išsiuntėme tau { $date }, o kurią dieną suma atsiras sąskaitoje, lemia bankas. Jei jos nesulauksi, ieškosiu pagal mokėjimo numerį.
    }
    .title = Pinigai išsiųsti
    .when = Kai suma jau išsiųsta ir lieka laukti banko.
    .wording-2 = Pinigai jau kelyje: { $date } iš mūsų iškeliavo { $amount }. Toliau tai banko darbas, o jei suma kur nors įstrigtų, jos ieškosiu pagal mokėjimo numerį.
    .wording-3 =
        { $register ->
           *[formal] Savo dalį padarėme: { $date } išsiuntėme Jums { $amount }. Kada suma pasieks sąskaitą, priklauso nuo banko, o jei jos vis nebūtų, parašykite – ieškosiu pagal mokėjimo numerį.
            [casual] Savo dalį padarėme: { $date } išsiuntėme tau { $amount }. Kada suma pasieks sąskaitą, priklauso nuo banko, o jei jos vis nebūtų, parašyk – ieškosiu pagal mokėjimo numerį.
        }

price-increase-figures =
    Kaina buvo { $old-price }, { GIVEN($date) ->
        [yes] o nuo { $date } bus { $new-price }
       *[no] o dabar bus { $new-price }
    }.
    .title = Senoji ir naujoji kaina
    .when = Kai reikia aiškiai pasakyti, kiek buvo ir kiek bus.
    .wording-2 =
        { $register ->
           *[formal]
                Štai skaičiai, kad nereikėtų ieškoti: mokėjote { $old-price }, { GIVEN($date) ->
                    [yes] o nuo { $date } mokėsite
                   *[no] o toliau mokėsite
                } { $new-price }.
            [casual]
                Štai skaičiai, kad nereikėtų ieškoti: mokėjai { $old-price }, { GIVEN($date) ->
                    [yes] o nuo { $date } mokėsi
                   *[no] o toliau mokėsi
                } { $new-price }.
        }

price-increase-budget =
    { $register ->
       *[formal] Kai tenka mokėti daugiau, natūralu klausti, ką už tai gaunate ir ar tai dar verta šios kainos.
        [casual] Kai tenka mokėti daugiau, natūralu klausti, ką už tai gauni ir ar tai dar verta šios kainos.
    }
    .title = Ar dar verta tiek mokėti
    .when = Kai klientas piktinasi didesne kaina.
    .wording-2 =
        { $register ->
           *[formal] Visai pagrįstas klausimas, ar už tokią kainą Jums dar apsimoka. Pažiūrėkime kartu, kuo iš viso to naudojatės dažniausiai.
            [casual] Visai pagrįstas klausimas, ar už tokią kainą tau dar apsimoka. Pažiūrėkime kartu, kuo iš viso to naudojiesi dažniausiai.
        }

price-increase-late-notice =
    { $register ->
       *[formal] Apie naują kainą pranešėme per vėlai, kad spėtumėte ramiai apsispręsti. Atsiprašau, kad palikome tiek mažai laiko.
        [casual] Apie naują kainą pranešėme per vėlai, kad spėtum ramiai apsispręsti. Atsiprašau, kad palikome tiek mažai laiko.
    }
    .title = Per vėlai pranešėme apie kainą
    .when = Kai apie naują kainą pranešta per vėlai ir galime tai pripažinti.
    .wording-2 =
        { $register ->
           *[formal] Pranešimas apie kainą turėjo Jus pasiekti gerokai anksčiau, o mes jį išsiuntėme paskutinę akimirką. Dėl to atsiprašome: reaguoti laiko beveik neliko.
            [casual] Pranešimas apie kainą turėjo tave pasiekti gerokai anksčiau, o mes jį išsiuntėme paskutinę akimirką. Dėl to atsiprašome: reaguoti laiko beveik neliko.
        }

price-increase-options =
    { $register ->
       *[formal] Iki { $date } galioja senoji kaina, tad turite laiko ramiai apsispręsti: likti, rinktis mažesnį planą ar atsisakyti paslaugos. Visi trys variantai mums tinka, o kiek kuris kainuotų, galiu suskaičiuoti.
        [casual] Iki { $date } galioja senoji kaina, tad turi laiko ramiai apsispręsti: likti, rinktis mažesnį planą ar atsisakyti paslaugos. Visi trys variantai mums tinka, o kiek kuris kainuotų, galiu suskaičiuoti.
    }
    .title = Likti, rinktis mažesnį planą ar atsisakyti
    .when = Kai senoji kaina dar galioja ir klientas gali apsispręsti.
    .wording-2 =
        { $register ->
           *[formal] Likti, sumažinti planą ar atsisakyti – rinkitės iš visų trijų vienodai laisvai, iki { $date } kaina nesikeis. Jei pravers, parengsiu Jums visų variantų kainas.
            [casual] Likti, sumažinti planą ar atsisakyti – rinkis iš visų trijų vienodai laisvai, iki { $date } kaina nesikeis. Jei pravers, parengsiu tau visų variantų kainas.
        }
    .chat =
        { $register ->
           *[formal] Senoji kaina galioja iki { $date }, tad galite ramiai spręsti: likti, rinktis mažesnį planą ar atsisakyti. Jei norite, suskaičiuosiu, kiek kainuotų kiekvienas variantas.
            [casual] Senoji kaina galioja iki { $date }, tad gali ramiai spręsti: likti, rinktis mažesnį planą ar atsisakyti. Jei nori, suskaičiuosiu, kiek kainuotų kiekvienas variantas.
        }

cancellation-confirmed =
    { $register ->
       *[formal] Padaryta: atsisakymas patvirtintas, paskutinė diena – { $date }, o ką nors pasirašyti ar skambinti Jums daugiau nereikia.
        [casual] Padaryta: atsisakymas patvirtintas, paskutinė diena – { $date }, o ką nors pasirašyti ar skambinti tau daugiau nereikia.
    }
    .title = Atsisakymas patvirtintas
    .when = Kai atsisakymas įvykdytas ir žinoma pabaigos data.
    .wording-2 =
        { $register ->
           *[formal] Viską sutvarkėme, kaip prašėte: paslauga veiks iki { $date } ir tada tiesiog baigsis, be jokių formų ir skambučių.
            [casual] Viską sutvarkėme, kaip prašei: paslauga veiks iki { $date } ir tada tiesiog baigsis, be jokių formų ir skambučių.
        }
    .wording-3 =
        { $register ->
           *[formal] Atsisakymą įforminome, { $date } paslauga baigsis. Galite apie tai nebegalvoti – iš Jūsų nieko daugiau nereikia.
            [casual] Atsisakymą įforminome, { $date } paslauga baigsis. Gali apie tai nebegalvoti – iš tavęs nieko daugiau nereikia.
        }

cancellation-loose-ends =
    { $register ->
       *[formal] Už laiką po { $date } nieko nebeskaičiuosime, o savo duomenis iki tos dienos galite atsisiųsti. Jei vis tiek ką nors iš mūsų gautumėte, parašykite – atsakysiu aš.
        [casual] Už laiką po { $date } nieko nebeskaičiuosime, o savo duomenis iki tos dienos gali atsisiųsti. Jei vis tiek ką nors iš mūsų gautum, parašyk – atsakysiu aš.
    }
    .title = Kas lieka po atsisakymo
    .when = Kai išeinantis klientas klausia, ar dar kas nors ateis.
    .wording-2 =
        { $register ->
           *[formal] Kas dar lieka? Savo duomenis galite pasiimti iki { $date }, o mokėti už vėlesnį laiką nereikės. Jei po to dar ateitų koks mūsų laiškas, dėl jo parašykite man.
            [casual] Kas dar lieka? Savo duomenis gali pasiimti iki { $date }, o mokėti už vėlesnį laiką nereikės. Jei po to dar ateitų koks mūsų laiškas, dėl jo parašyk man.
        }
    .chat =
        { $register ->
           *[formal] Savo duomenis galite atsisiųsti iki { $date }, o už vėlesnį laiką nieko neskaičiuosime. Jei vis tiek ką nors iš mūsų gautumėte, parašykite man.
            [casual] Savo duomenis gali atsisiųsti iki { $date }, o už vėlesnį laiką nieko neskaičiuosime. Jei vis tiek ką nors iš mūsų gautum, parašyk man.
        }

cancellation-goodbye =
    { $register ->
       *[formal] Ačiū, kad naudojotės { -brand(case: "genitive") } paslaugomis. Jei kada nors norėsite grįžti, tai bus taip pat paprasta, kaip dabar išeiti.
        [casual] Ačiū, kad naudojaisi { -brand(case: "genitive") } paslaugomis. Jei kada nors norėsi grįžti, tai bus taip pat paprasta, kaip dabar išeiti.
    }
    .title = Atsisveikinimas be priekaištų
    .when = Kai klientas išeina ir sprendimas galutinis.
    .wording-2 =
        { $register ->
           *[formal] Gerbiame Jūsų sprendimą ir dėkojame, kad iki šiol rinkotės mus. Grįžti galima bet kada, be formalumų.
            [casual] Gerbiame tavo sprendimą ir dėkojame, kad iki šiol rinkaisi mus. Grįžti galima bet kada, be formalumų.
        }
