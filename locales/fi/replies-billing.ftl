billing-error-reply =
    { greeting }

    { $register ->
        [formal]
            Olitte oikeassa: tarkistimme laskun { $invoice }, ja veloitimme teiltä { $amount } liikaa. Virhe on meidän, ja pyydän sitä anteeksi.

            Korjattu lasku on tulossa, ja { $amount } palautetaan teille viimeistään { $date }. Palautusta ei tarvitse hakea eikä kuittia lähettää.

            Tarkistan itse { $date }, että palautus on mennyt läpi.
       *[casual]
            Olit oikeassa: tarkistimme laskun { $invoice }, ja veloitimme sinulta { $amount } liikaa. Virhe on meidän, ja pyydän sitä anteeksi.

            Korjattu lasku on tulossa, ja { $amount } palautetaan sinulle viimeistään { $date }. Palautusta ei tarvitse hakea eikä kuittia lähettää.

            Tarkistan itse { $date }, että palautus on mennyt läpi.
    }

    { sign-off }
    .title = Virhe laskulla, rahat palautetaan
    .subject = Lasku { $invoice }: korjaus ja palautus
    .chat =
        { $register ->
            [formal] Olitte oikeassa: laskulla { $invoice } oli { $amount } liikaa. Virhe on meidän. Anteeksi siitä. Korjattu lasku tulee, ja rahat palautetaan viimeistään { $date }. Tarkistan sen itse.
           *[casual] Olit oikeassa: laskulla { $invoice } oli { $amount } liikaa. Virhe on meidän. Anteeksi siitä. Korjattu lasku tulee, ja rahat palautetaan viimeistään { $date }. Tarkistan sen itse.
        }
    .when = Kun lasku on tarkistettu ja liikaveloitus on meidän virheemme.

billing-check-reply =
    { greeting }

    { $register ->
        [formal]
            Haluatte tietää, mistä laskun { $invoice } summa koostuu, ennen kuin maksatte sen. Niin kuuluukin: jokaisen rivin pitää olla maksajalle selvä.

            Lasku on nyt pysäytetty. Siitä ei lähde muistutuksia niin kauan kuin selvitys on kesken.

            Käyn laskun läpi rivi riviltä ja kirjoitan teille { $due } mennessä, mistä mikin rivi tulee.
       *[casual]
            Haluat tietää, mistä laskun { $invoice } summa koostuu, ennen kuin maksat sen. Niin kuuluukin: jokaisen rivin pitää olla maksajalle selvä.

            Lasku on nyt pysäytetty. Siitä ei lähde muistutuksia niin kauan kuin selvitys on kesken.

            Käyn laskun läpi rivi riviltä ja kirjoitan sinulle { $due } mennessä, mistä mikin rivi tulee.
    }

    { sign-off }
    .title = Lasku tarkistuksessa
    .subject = Lasku { $invoice } on tarkistettavana
    .chat =
        { $register ->
            [formal] Lasku { $invoice } on nyt pysäytetty, eikä siitä lähde muistutuksia. Käyn sen läpi rivi riviltä ja kirjoitan teille { $due } mennessä, mistä mikin rivi tulee.
           *[casual] Lasku { $invoice } on nyt pysäytetty, eikä siitä lähde muistutuksia. Käyn sen läpi rivi riviltä ja kirjoitan sinulle { $due } mennessä, mistä mikin rivi tulee.
        }
    .when = Kun asiakas epäilee laskua eikä vielä tiedetä, kuka on oikeassa.

double-charge-reply =
    { greeting }

    { $register ->
        [formal]
            Tilillänne näkyy kaksi kertaa { $amount } tilauksesta { $order }. On hätkähdyttävää nähdä saman rahan lähteneen kahdesti.

            Tilaukseen kuuluu vain yksi maksu. Toinen rivi voi olla varaus, joka poistuu tililtä itsestään, tai todellinen kaksoisveloitus, joka palautetaan teille. En vielä tiedä, kumpi se on.

            Korttia ei tarvitse sulkea eikä pankkiin soittaa.

            Kysyn asiaa maksunvälittäjältä ja kirjoitan teille { $due } mennessä, kummasta on kyse.
       *[casual]
            Tililläsi näkyy kaksi kertaa { $amount } tilauksesta { $order }. On hätkähdyttävää nähdä saman rahan lähteneen kahdesti.

            Tilaukseen kuuluu vain yksi maksu. Toinen rivi voi olla varaus, joka poistuu tililtä itsestään, tai todellinen kaksoisveloitus, joka palautetaan sinulle. En vielä tiedä, kumpi se on.

            Korttia ei tarvitse sulkea eikä pankkiin soittaa.

            Kysyn asiaa maksunvälittäjältä ja kirjoitan sinulle { $due } mennessä, kummasta on kyse.
    }

    { sign-off }
    .title = Sama summa kahdesti tilillä
    .subject = Tilaus { $order }: kaksi samaa veloitusta
    .chat =
        { $register ->
            [formal] Tilaukseen { $order } kuuluu vain yksi maksu. Toinen { $amount } voi olla itsestään poistuva varaus tai kaksoisveloitus. Kysyn maksunvälittäjältä ja kirjoitan teille { $due } mennessä.
           *[casual] Tilaukseen { $order } kuuluu vain yksi maksu. Toinen { $amount } voi olla itsestään poistuva varaus tai kaksoisveloitus. Kysyn maksunvälittäjältä ja kirjoitan sinulle { $due } mennessä.
        }
    .when = Kun sama summa näkyy tilillä kahdesti eikä syytä vielä tiedetä.

payment-failed-reply =
    { greeting }

    { $register ->
        [formal]
            Tilauksenne { $order } on tallessa, eikä rahaa ole veloitettu. Maksu { $amount } ei mennyt läpi, eikä syy näy meille.

            Voitte maksaa uudelleen osoitteessa { $link } joko samalla tavalla tai jollakin toisella. Muuta ei tarvita.

            Pidän tilausta varattuna { $due } asti. Jos maksu pysähtyy uudelleen, vastatkaa tähän viestiin, niin etsin kanssanne tavan, jolla se onnistuu.
       *[casual]
            Tilauksesi { $order } on tallessa, eikä rahaa ole veloitettu. Maksu { $amount } ei mennyt läpi, eikä syy näy meille.

            Voit maksaa uudelleen osoitteessa { $link } joko samalla tavalla tai jollakin toisella. Muuta ei tarvita.

            Pidän tilausta varattuna { $due } asti. Jos maksu pysähtyy uudelleen, vastaa tähän viestiin, niin etsin kanssasi tavan, jolla se onnistuu.
    }

    { sign-off }
    .title = Maksu keskeytyi, tilaus tallessa
    .subject = Tilaus { $order } on tallessa, maksu jäi kesken
    .chat =
        { $register ->
            [formal] Tilauksenne { $order } on tallessa, eikä rahaa ole veloitettu. Voitte maksaa osoitteessa { $link } samalla tai toisella tavalla. Pidän tilausta varattuna { $due } asti ja autan, jos maksu taas pysähtyy.
           *[casual] Tilauksesi { $order } on tallessa, eikä rahaa ole veloitettu. Voit maksaa osoitteessa { $link } samalla tai toisella tavalla. Pidän tilausta varattuna { $due } asti ja autan, jos maksu taas pysähtyy.
        }
    .when = Kun maksu keskeytyi eikä syy näy meille.

refund-sent-reply =
    { greeting }

    { $register ->
        [formal]
            { GIVEN($order) ->
                [yes] Tilauksenne { $order } palautus, { $amount },
               *[no] Palautuksenne, { $amount },
            } lähti meiltä tänään. Raha palautuu samalla maksutavalla, jolla maksoitte.

            Pankeilla kuluu tähän enintään { $days ->
                [one] { $days } työpäivä
               *[other] { $days } työpäivää
            }, joten summan pitäisi olla perillä viimeistään { $date }.

            Jos rahaa ei näy vielä { $date }, yksi vastaus tähän viestiin riittää, ja jäljitän maksun samana päivänä.
       *[casual]
            { GIVEN($order) ->
                [yes] Tilauksesi { $order } palautus, { $amount },
               *[no] Palautuksesi, { $amount },
            } lähti meiltä tänään. Raha palautuu samalla maksutavalla, jolla maksoit.

            Pankeilla kuluu tähän enintään { $days ->
                [one] { $days } työpäivä
               *[other] { $days } työpäivää
            }, joten summan pitäisi olla perillä viimeistään { $date }.

            Jos rahaa ei näy vielä { $date }, yksi vastaus tähän viestiin riittää, ja jäljitän maksun samana päivänä.
    }

    { sign-off }
    .title = Rahat lähetetty tänään
    .subject = Palautus { $amount } on lähtenyt
    .chat =
        { $register ->
            [formal] Palautuksenne, { $amount }, lähti meiltä tänään samalla maksutavalla, jolla maksoitte. Sen pitäisi olla perillä viimeistään { $date }. Jos ei ole, vastatkaa tähän, niin jäljitän sen samana päivänä.
           *[casual] Palautuksesi, { $amount }, lähti meiltä tänään samalla maksutavalla, jolla maksoit. Sen pitäisi olla perillä viimeistään { $date }. Jos ei ole, vastaa tähän, niin jäljitän sen samana päivänä.
        }
    .when = Samana päivänä, kun palautus on lähtenyt maksuun.

refund-late-reply =
    { greeting }

    { $register ->
        [formal]
            Rahojenne piti olla teillä jo { $days ->
                [one] { $days } päivä
               *[other] { $days } päivää
            } sitten. Ne ovat teidän, ja odotus johtuu meistä. Pyydän sitä anteeksi.

            Summa { $amount } on nyt lähtenyt maksuun, ja sen pitäisi olla tilillänne { $date } mennessä.

            Seuraan siirtoa itse ja lähetän teille siitä tositteen viimeistään { $due }.
       *[casual]
            Rahojesi piti olla sinulla jo { $days ->
                [one] { $days } päivä
               *[other] { $days } päivää
            } sitten. Ne ovat sinun, ja odotus johtuu meistä. Pyydän sitä anteeksi.

            Summa { $amount } on nyt lähtenyt maksuun, ja sen pitäisi olla tililläsi { $date } mennessä.

            Seuraan siirtoa itse ja lähetän sinulle siitä tositteen viimeistään { $due }.
    }

    { sign-off }
    .title = Rahat myöhässä meidän takiamme
    .subject = Palautus { $amount } on nyt maksussa
    .chat =
        { $register ->
            [formal] Rahojenne piti olla teillä jo aiemmin, ja odotus johtuu meistä. Anteeksi. Summa { $amount } on nyt maksussa ja perillä arviolta { $date }. Lähetän teille tositteen viimeistään { $due }.
           *[casual] Rahojesi piti olla sinulla jo aiemmin, ja odotus johtuu meistä. Anteeksi. Summa { $amount } on nyt maksussa ja perillä arviolta { $date }. Lähetän sinulle tositteen viimeistään { $due }.
        }
    .when = Kun palautus on myöhästynyt meidän takiamme ja on nyt maksussa.

price-increase-reply =
    { greeting }

    { $register ->
        [formal]
            Korkeampi hinta on hyvä syy kysyä, onko palvelu teille yhä sen arvoinen.

            Hinta on nyt { $old-price }, ja { $date } alkaen se on { $new-price }. Siihen asti mikään ei muutu. Voitte sitä ennen vaihtaa toiseen vaihtoehtoon tai lopettaa, eikä kumpaakaan tarvitse perustella.

            Kokoan teille edullisemmat vaihtoehdot ja lähetän ne viimeistään { $due }.
       *[casual]
            Korkeampi hinta on hyvä syy kysyä, onko palvelu sinulle yhä sen arvoinen.

            Hinta on nyt { $old-price }, ja { $date } alkaen se on { $new-price }. Siihen asti mikään ei muutu. Voit sitä ennen vaihtaa toiseen vaihtoehtoon tai lopettaa, eikä kumpaakaan tarvitse perustella.

            Kokoan sinulle edullisemmat vaihtoehdot ja lähetän ne viimeistään { $due }.
    }

    { sign-off }
    .title = Hinnankorotus ja vaihtoehdot
    .subject = Uusi hinta { $date } alkaen: tässä vaihtoehdot
    .chat =
        { $register ->
            [formal] Hinta on nyt { $old-price } ja { $date } alkaen { $new-price }. Siihen asti mikään ei muutu, ja voitte vaihtaa tai lopettaa ennen sitä. Lähetän teille edullisemmat vaihtoehdot viimeistään { $due }.
           *[casual] Hinta on nyt { $old-price } ja { $date } alkaen { $new-price }. Siihen asti mikään ei muutu, ja voit vaihtaa tai lopettaa ennen sitä. Lähetän sinulle edullisemmat vaihtoehdot viimeistään { $due }.
        }
    .when = Kun asiakas vastustaa ilmoitettua hinnankorotusta.

cancellation-reply =
    { greeting }

    { $register ->
        [formal]
            Irtisanomisenne on tehty. { $service } on käytössänne { $date } asti, eikä sen jälkeiseltä ajalta veloiteta mitään.

            Kiitos ajasta, jonka olitte { -brand(case: "genitive") } asiakkaana.

            Lähetän teille loppulaskelman { $due } mennessä. Teidän ei tarvitse tehdä mitään.
       *[casual]
            Irtisanomisesi on tehty. { $service } on käytössäsi { $date } asti, eikä sen jälkeiseltä ajalta veloiteta mitään.

            Kiitos ajasta, jonka olit { -brand(case: "genitive") } asiakkaana.

            Lähetän sinulle loppulaskelman { $due } mennessä. Sinun ei tarvitse tehdä mitään.
    }

    { sign-off }
    .title = Irtisanominen ja loppulaskelma
    .subject = { $service }: irtisanominen on tehty
    .chat =
        { $register ->
            [formal] Irtisanomisenne on tehty. { $service } on käytössänne { $date } asti, eikä sen jälkeen veloiteta mitään. Lähetän teille loppulaskelman { $due } mennessä. Kiitos, että olitte asiakkaamme.
           *[casual] Irtisanomisesi on tehty. { $service } on käytössäsi { $date } asti, eikä sen jälkeen veloiteta mitään. Lähetän sinulle loppulaskelman { $due } mennessä. Kiitos, että olit asiakkaamme.
        }
    .when = Kun vahvistat kirjatun irtisanomisen sähköpostilla ja loppulaskelma on vielä tulossa.
