billing-error-reply =
    { greeting }

    { $register ->
       *[formal]
            patikrinau sąskaitą Nr. { $invoice }: Jūsų pastaba teisinga, paėmėme { $amount } per daug. Tai mūsų klaida, ir dėl jos atsiprašau.

            Pataisyta sąskaita jau pakeliui, o { $amount } grąžinsime Jums ne vėliau kaip { $date }, tuo pačiu būdu, kuriuo buvo sumokėta. Nei prašymo, nei kvito nereikia.

            Tą pačią dieną ({ $date }) patikrinsiu, ar pinigai tikrai iškeliavo, ir apie tai parašysiu.
        [casual]
            patikrinau sąskaitą Nr. { $invoice }: tavo pastaba teisinga, paėmėme { $amount } per daug. Tai mūsų klaida, ir dėl jos atsiprašau.

            Pataisyta sąskaita jau pakeliui, o { $amount } grąžinsime tau ne vėliau kaip { $date }, tuo pačiu būdu, kuriuo buvo sumokėta. Nei prašymo, nei kvito nereikia.

            Tą pačią dieną ({ $date }) patikrinsiu, ar pinigai tikrai iškeliavo, ir apie tai parašysiu.
    }

    { sign-off }
    .title = Sąskaita buvo per didelė
    .subject = Sąskaita Nr. { $invoice }: grąžiname { $amount }
    .chat = Patikrinau sąskaitą Nr. { $invoice }: paėmėme { $amount } per daug. Tai mūsų klaida, atsiprašau. Pinigus grąžinsime ne vėliau kaip { $date }, prašymo nereikia, ir tą dieną patikrinsiu, ar jie iškeliavo.
    .when = Kai patikrinta, kad sąskaita per didelė dėl mūsų klaidos.

billing-check-reply =
    { greeting }

    { $register ->
       *[formal]
            klausiate, už ką sąskaitoje Nr. { $invoice } skaičiuojama tokia suma. Prieš mokant turi būti aiški kiekviena eilutė, tad klausti verta.

            Kol tikrinu, sąskaita sustabdyta: mokėti jos nereikia, priminimų nesiųsime.

            Peržiūrėsiu ją eilutė po eilutės ir iki { $due } parašysiu Jums, kas už ką skaičiuota.
        [casual]
            klausi, už ką sąskaitoje Nr. { $invoice } skaičiuojama tokia suma. Prieš mokant turi būti aiški kiekviena eilutė, tad klausti verta.

            Kol tikrinu, sąskaita sustabdyta: mokėti jos nereikia, priminimų nesiųsime.

            Peržiūrėsiu ją eilutė po eilutės ir iki { $due } parašysiu tau, kas už ką skaičiuota.
    }

    { sign-off }
    .title = Tikriname sąskaitą
    .subject = Tikrinu sąskaitą Nr. { $invoice }
    .chat =
        { $register ->
           *[formal] Sąskaitą Nr. { $invoice } peržiūrėsiu eilutė po eilutės. Kol tikrinu, jos mokėti nereikia ir priminimų nesiųsime. Iki { $due } parašysiu Jums, kas už ką skaičiuota.
            [casual] Sąskaitą Nr. { $invoice } peržiūrėsiu eilutė po eilutės. Kol tikrinu, jos mokėti nereikia ir priminimų nesiųsime. Iki { $due } parašysiu tau, kas už ką skaičiuota.
        }
    .when = Kai klientui sąskaita atrodo per didelė ar neaiški, o kas teisus, dar nežinoma.

double-charge-reply =
    { greeting }

    { $register ->
       *[formal]
            du kartus iš sąskaitos dingusi ta pati suma ({ $amount }) tikrai kelia nerimą. Užsakymui Nr. { $order } priklauso tik vienas mokėjimas.

            Antrąjį įrašą galima paaiškinti dvejopai. Arba bankas sumą tik laikinai rezervavo, ir toks įrašas išnyks savaime, arba ji tikrai nuskaityta antrą kartą, ir tada ją grąžinsime mes. Kuris atvejis šis, dar nežinau.

            Nei blokuoti kortelės, nei kreiptis į banką Jums nereikia. Pasiteirausiu mokėjimo paslaugos teikėjo ir iki { $due } parašysiu, kuris variantas pasitvirtino.
        [casual]
            du kartus iš sąskaitos dingusi ta pati suma ({ $amount }) tikrai kelia nerimą. Užsakymui Nr. { $order } priklauso tik vienas mokėjimas.

            Antrąjį įrašą galima paaiškinti dvejopai. Arba bankas sumą tik laikinai rezervavo, ir toks įrašas išnyks savaime, arba ji tikrai nuskaityta antrą kartą, ir tada ją grąžinsime mes. Kuris atvejis šis, dar nežinau.

            Nei blokuoti kortelės, nei kreiptis į banką tau nereikia. Pasiteirausiu mokėjimo paslaugos teikėjo ir iki { $due } parašysiu, kuris variantas pasitvirtino.
    }

    { sign-off }
    .title = Suma matyti du kartus
    .subject = Užsakymas Nr. { $order }: du įrašai, vienas mokėjimas
    .chat =
        { $register ->
           *[formal] Užsakymui Nr. { $order } priklauso vienas { $amount } mokėjimas. Antrasis įrašas – arba laikina rezervacija, arba tikras nuskaitymas. Su banku Jums nieko daryti nereikia: pasitikrinsiu ir parašysiu iki { $due }, kuris tai atvejis.
            [casual] Užsakymui Nr. { $order } priklauso vienas { $amount } mokėjimas. Antrasis įrašas – arba laikina rezervacija, arba tikras nuskaitymas. Su banku tau nieko daryti nereikia: pasitikrinsiu ir parašysiu iki { $due }, kuris tai atvejis.
        }
    .when = Kai klientas banko sąskaitoje mato tą pačią sumą du kartus.

payment-failed-reply =
    { greeting }

    { $register ->
       *[formal]
            Jūsų užsakymas Nr. { $order } išsaugotas, pinigai nenuskaityti. Mokėjimas ({ $amount }) neįvyko, o priežasties mes nematome.

            Liko vienas veiksmas: adresu { $link } galite sumokėti dar kartą, tuo pačiu arba kitu būdu.

            Užsakymą laikysiu Jums iki { $due }, o jei nepavyktų ir tada, parašykite – kitą būdą surasime kartu.
        [casual]
            tavo užsakymas Nr. { $order } išsaugotas, pinigai nenuskaityti. Mokėjimas ({ $amount }) neįvyko, o priežasties mes nematome.

            Liko vienas veiksmas: adresu { $link } gali sumokėti dar kartą, tuo pačiu arba kitu būdu.

            Užsakymą laikysiu tau iki { $due }, o jei nepavyktų ir tada, parašyk – kitą būdą surasime kartu.
    }

    { sign-off }
    .title = Mokėjimas nepavyko
    .subject = Užsakymas Nr. { $order } išsaugotas
    .chat =
        { $register ->
           *[formal] Užsakymas Nr. { $order } išsaugotas, { $amount } nenuskaityta. Sumokėti dar kartą, tuo pačiu ar kitu būdu, galite adresu { $link }, o užsakymą laikysiu iki { $due } ir padėsiu, jei vėl nepavyks.
            [casual] Užsakymas Nr. { $order } išsaugotas, { $amount } nenuskaityta. Sumokėti dar kartą, tuo pačiu ar kitu būdu, gali adresu { $link }, o užsakymą laikysiu iki { $due } ir padėsiu, jei vėl nepavyks.
        }
    .when = Kai mokėjimas nepavyko, o priežasties nematome.

refund-sent-reply =
    { greeting }

    { $register ->
       *[formal]
            { GIVEN($order) ->
                [yes] už užsakymą Nr. { $order } šiandien
               *[no] šiandien
            } išsiuntėme Jums { $amount }.

            Pinigai grįš ten, iš kur buvo sumokėta. Bankams tam reikia iki { $days ->
                [one] { $days } darbo dienos
                [few] { $days } darbo dienų
                [many] { $days } darbo dienos
               *[other] { $days } darbo dienų
            }, todėl ne vėliau kaip { $date } suma turėtų būti sąskaitoje.

            Jei { $date } jos dar nebus, užteks atsakyti į šį laišką: tą pačią dieną pradėsiu ieškoti, kur ji.
        [casual]
            { GIVEN($order) ->
                [yes] už užsakymą Nr. { $order } šiandien
               *[no] šiandien
            } išsiuntėme tau { $amount }.

            Pinigai grįš ten, iš kur buvo sumokėta. Bankams tam reikia iki { $days ->
                [one] { $days } darbo dienos
                [few] { $days } darbo dienų
                [many] { $days } darbo dienos
               *[other] { $days } darbo dienų
            }, todėl ne vėliau kaip { $date } suma turėtų būti sąskaitoje.

            Jei { $date } jos dar nebus, užteks atsakyti į šį laišką: tą pačią dieną pradėsiu ieškoti, kur ji.
    }

    { sign-off }
    .title = Pinigai išsiųsti šiandien
    .subject =
        { $register ->
           *[formal] Išsiuntėme Jums { $amount }
            [casual] Išsiuntėme tau { $amount }
        }
    .chat =
        { $register ->
           *[formal]
                Šiandien išsiuntėme Jums { $amount } ten, iš kur mokėta. Bankui gali prireikti iki { $days ->
                    [one] { $days } darbo dienos
                    [few] { $days } darbo dienų
                    [many] { $days } darbo dienos
                   *[other] { $days } darbo dienų
                }, todėl suma turėtų atsirasti ne vėliau kaip { $date }, o jei jos nebus, parašykite – ieškosiu tą pačią dieną.
            [casual]
                Šiandien išsiuntėme tau { $amount } ten, iš kur mokėta. Bankui gali prireikti iki { $days ->
                    [one] { $days } darbo dienos
                    [few] { $days } darbo dienų
                    [many] { $days } darbo dienos
                   *[other] { $days } darbo dienų
                }, todėl suma turėtų atsirasti ne vėliau kaip { $date }, o jei jos nebus, parašyk – ieškosiu tą pačią dieną.
        }
    .when = Kai pinigai šiandien išsiųsti ir lieka laukti banko.

refund-late-reply =
    { greeting }

    { $register ->
       *[formal]
            tai Jūsų pinigai, o jų laukiate { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } ilgiau, nei žadėjome. Vėluojame mes, ir dėl to atsiprašau.

            Šiandien { $amount } pagaliau išsiųsta, ir iki { $date } suma turėtų pasiekti sąskaitą.

            Patikrinsiu pavedimą ir iki { $due } atsiųsiu Jums jo patvirtinimą.
        [casual]
            tai tavo pinigai, o jų lauki { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } ilgiau, nei žadėjome. Vėluojame mes, ir dėl to atsiprašau.

            Šiandien { $amount } pagaliau išsiųsta, ir iki { $date } suma turėtų pasiekti sąskaitą.

            Patikrinsiu pavedimą ir iki { $due } atsiųsiu tau jo patvirtinimą.
    }

    { sign-off }
    .title = Vėluojantis pinigų grąžinimas
    .subject = Pinigai jau išsiųsti: { $amount }
    .chat =
        { $register ->
           *[formal]
                Pinigai Jūsų, o jų laukiate { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } ilgiau, nei žadėjome: vėluojame mes, atsiprašau. Šiandien išsiuntėme { $amount }, turėtų ateiti iki { $date }, o patvirtinimą iki { $due } atsiųsiu aš.
            [casual]
                Pinigai tavo, o jų lauki { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } ilgiau, nei žadėjome: vėluojame mes, atsiprašau. Šiandien išsiuntėme { $amount }, turėtų ateiti iki { $date }, o patvirtinimą iki { $due } atsiųsiu aš.
        }
    .when = Kai grąžinimas vėluoja dėl mūsų kaltės.

price-increase-reply =
    { greeting }

    { $register ->
       *[formal]
            kai kaina didėja, natūralu svarstyti, ar paslauga vis dar verta tų pinigų.

            Skaičiai tokie: dabar mokate { $old-price }, o nuo { $date } kaina bus { $new-price }. Iki tol niekas nesikeičia, ir galite rinktis kitą planą arba atsisakyti paslaugos.

            Kad būtų iš ko rinktis, iki { $due } atsiųsiu Jums pigesnių variantų palyginimą.
        [casual]
            kai kaina didėja, natūralu svarstyti, ar paslauga vis dar verta tų pinigų.

            Skaičiai tokie: dabar moki { $old-price }, o nuo { $date } kaina bus { $new-price }. Iki tol niekas nesikeičia, ir gali rinktis kitą planą arba atsisakyti paslaugos.

            Kad būtų iš ko rinktis, iki { $due } atsiųsiu tau pigesnių variantų palyginimą.
    }

    { sign-off }
    .title = Atsakymas dėl didesnės kainos
    .subject =
        { $register ->
           *[formal] Nauja kaina ir Jūsų pasirinkimai
            [casual] Nauja kaina ir tavo pasirinkimai
        }
    .chat =
        { $register ->
           *[formal] Kaina kyla, tad natūralu svarstyti, ar dar verta. Dabar – { $old-price }, o nuo { $date } bus { $new-price }; iki tol galite keisti planą ar atsisakyti. Pigesnių planų sąrašą atsiųsiu iki { $due }, o spręsti galima ramiai.
            [casual] Kaina kyla, tad natūralu svarstyti, ar dar verta. Dabar – { $old-price }, o nuo { $date } bus { $new-price }; iki tol gali keisti planą ar atsisakyti. Pigesnių planų sąrašą atsiųsiu iki { $due }, o spręsti galima ramiai.
        }
    .when = Kai klientas nesutinka su kainos didinimu.

cancellation-reply =
    { greeting }

    { $register ->
       *[formal]
            patvirtiname: paslaugos „{ $service }“ atsisakėte. Naudotis ja galite iki { $date }, o už vėlesnį laiką nieko nebeskaičiuosime.

            Ačiū, kad naudojotės { -brand(case: "genitive") } paslaugomis.

            Galutinę sąskaitą iki { $due } atsiųsiu Jums el. paštu, o iš Jūsų daugiau nieko nereikia.
        [casual]
            patvirtiname: paslaugos „{ $service }“ atsisakei. Naudotis ja gali iki { $date }, o už vėlesnį laiką nieko nebeskaičiuosime.

            Ačiū, kad naudojaisi { -brand(case: "genitive") } paslaugomis.

            Galutinę sąskaitą iki { $due } atsiųsiu tau el. paštu, o iš tavęs daugiau nieko nereikia.
    }

    { sign-off }
    .title = Patvirtinimas atsisakius paslaugos
    .subject = Atsisakymas patvirtintas: „{ $service }“
    .chat =
        { $register ->
           *[formal] Patvirtiname: paslaugos „{ $service }“ atsisakėte. Naudotis ja galite iki { $date }, po to nieko nebeskaičiuosime. Galutinę sąskaitą atsiųsiu iki { $due }, daugiau iš Jūsų nieko nereikia.
            [casual] Patvirtiname: paslaugos „{ $service }“ atsisakei. Naudotis ja gali iki { $date }, po to nieko nebeskaičiuosime. Galutinę sąskaitą atsiųsiu iki { $due }, daugiau iš tavęs nieko nereikia.
        }
    .when = Kai klientas atsisakė paslaugos.
