delivery-delay-reply =
    { greeting }

    { $register ->
        [formal]
            Tilauksenne { $order } on { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            } myöhässä, ja päivä, jonka varaan olitte laskenut, on siirtynyt.

            { GIVEN($tracking) ->
                [yes] Pakettinne (seurantatunnus { $tracking })
               *[no] Pakettinne
            } arvioidaan nyt tulevan perille { $date }. Jos ette halua odottaa, voitte perua tilauksen ja saada rahat takaisin.

            Tarkistan paketin tilanteen itse ja kirjoitan teille { $due } mennessä.
       *[casual]
            Tilauksesi { $order } on { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            } myöhässä, ja päivä, jonka varaan olit laskenut, on siirtynyt.

            { GIVEN($tracking) ->
                [yes] Pakettisi (seurantatunnus { $tracking })
               *[no] Pakettisi
            } arvioidaan nyt tulevan perille { $date }. Jos et halua odottaa, voit perua tilauksen ja saada rahat takaisin.

            Tarkistan paketin tilanteen itse ja kirjoitan sinulle { $due } mennessä.
    }

    { sign-off }
    .title = Paketti myöhässä, uusi arvio
    .subject = Tilaus { $order }: uusi arvioitu saapumispäivä
    .chat =
        { $register ->
            [formal] Tilauksenne { $order } on myöhässä, ja uusi arvio on { $date }. Voitte myös perua tilauksen ja saada rahat takaisin. Tarkistan tilanteen ja kirjoitan teille { $due } mennessä.
           *[casual] Tilauksesi { $order } on myöhässä, ja uusi arvio on { $date }. Voit myös perua tilauksen ja saada rahat takaisin. Tarkistan tilanteen ja kirjoitan sinulle { $due } mennessä.
        }
    .when = Kun paketti on myöhässä, syy on epävarma ja uusi arvio on olemassa.

delivery-delay-again-reply =
    { greeting }

    { $register ->
        [formal]
            Annoimme tilauksellenne { $order } uuden päivän, eikä sekään pitänyt. Vastuu on meillä, ja pyydän anteeksi, ettei lupaukseemme voinut luottaa.

            Tämänhetkinen arvio on { $date }. Se on arvio eikä varma päivä.

            Te päätätte, odotatteko vielä vai palautammeko rahat. Kumpikin käy meille, ja yksi sana riittää vastaukseksi.

            Seuraan tilaustanne itse ja kirjoitan teille { $due } mennessä, oli uutta kerrottavaa tai ei.
       *[casual]
            Annoimme tilauksellesi { $order } uuden päivän, eikä sekään pitänyt. Vastuu on meillä, ja pyydän anteeksi, ettei lupaukseemme voinut luottaa.

            Tämänhetkinen arvio on { $date }. Se on arvio eikä varma päivä.

            Sinä päätät, odotatko vielä vai palautammeko rahat. Kumpikin käy meille, ja yksi sana riittää vastaukseksi.

            Seuraan tilaustasi itse ja kirjoitan sinulle { $due } mennessä, oli uutta kerrottavaa tai ei.
    }

    { sign-off }
    .title = Luvattu päivä petti taas
    .subject = Tilaus { $order }: luvattu päivä ei pitänyt
    .chat =
        { $register ->
            [formal] Annoimme tilauksellenne { $order } päivän, joka ei pitänyt. Anteeksi siitä. Arvio on nyt { $date }; voitte odottaa tai saada rahat takaisin. Kirjoitan teille { $due } mennessä joka tapauksessa.
           *[casual] Annoimme tilauksellesi { $order } päivän, joka ei pitänyt. Anteeksi siitä. Arvio on nyt { $date }; voit odottaa tai saada rahat takaisin. Kirjoitan sinulle { $due } mennessä joka tapauksessa.
        }
    .when = Kun toinenkin lupaamamme toimituspäivä on mennyt ohi.

lost-parcel-search-reply =
    { greeting }

    { $register ->
        [formal]
            { GIVEN($tracking) ->
                [yes] Lähetys { $tracking }, jossa on tilauksenne { $order },
               *[no] Lähetys, jossa on tilauksenne { $order },
            } ei ole liikkunut seurannassa { $days } päivään. Vielä ei tiedetä, missä se on.

            Olemme aloittaneet etsinnän. { GIVEN($carrier) ->
                [yes] Hoidan yhteydenpidon kuljetusyhtiöön ({ $carrier }) itse,
               *[no] Hoidan yhteydenpidon kuljetusyhtiöön itse,
            } joten teidän ei tarvitse soittaa sinne.

            Jos pakettia ei löydy, saatte valita, lähetämmekö uuden vai palautammeko rahat.

            Kirjoitan teille etsinnän tuloksen { $due } mennessä.
       *[casual]
            { GIVEN($tracking) ->
                [yes] Lähetys { $tracking }, jossa on tilauksesi { $order },
               *[no] Lähetys, jossa on tilauksesi { $order },
            } ei ole liikkunut seurannassa { $days } päivään. Vielä ei tiedetä, missä se on.

            Olemme aloittaneet etsinnän. { GIVEN($carrier) ->
                [yes] Hoidan yhteydenpidon kuljetusyhtiöön ({ $carrier }) itse,
               *[no] Hoidan yhteydenpidon kuljetusyhtiöön itse,
            } joten sinun ei tarvitse soittaa sinne.

            Jos pakettia ei löydy, saat valita, lähetämmekö uuden vai palautammeko rahat.

            Kirjoitan sinulle etsinnän tuloksen { $due } mennessä.
    }

    { sign-off }
    .title = Pakettia etsitään
    .subject = Tilaus { $order }: pakettia etsitään
    .chat =
        { $register ->
            [formal] Tilauksenne { $order } paketti ei ole liikkunut seurannassa { $days } päivään, ja olemme aloittaneet etsinnän. Jos se ei löydy, saatte valita uuden tai rahat takaisin. Kerron tuloksen { $due } mennessä.
           *[casual] Tilauksesi { $order } paketti ei ole liikkunut seurannassa { $days } päivään, ja olemme aloittaneet etsinnän. Jos se ei löydy, saat valita uuden tai rahat takaisin. Kerron tuloksen { $due } mennessä.
        }
    .when = Kun seuranta on seissyt päiviä ja etsintä on aloitettu.

lost-parcel-replacement-reply =
    { greeting }

    { $register ->
        [formal]
            Etsintä päättyi tuloksetta: tilauksenne { $order } paketti on kadonnut, ja lähetämme teille uuden maksutta.

            Uuden paketin pitäisi olla perillä { $date }. Jos otatte mieluummin rahat takaisin, vastatkaa tähän viestiin viimeistään { $due }.

            Jos ensimmäinen paketti tulee vielä vastaan, järjestän sen noudon, eikä siitä jää teille vaivaa.

            Seuraan uuden paketin matkaa ja katson itse { $date }, että se on tullut.
       *[casual]
            Etsintä päättyi tuloksetta: tilauksesi { $order } paketti on kadonnut, ja lähetämme sinulle uuden maksutta.

            Uuden paketin pitäisi olla perillä { $date }. Jos otat mieluummin rahat takaisin, vastaa tähän viestiin viimeistään { $due }.

            Jos ensimmäinen paketti tulee vielä vastaan, järjestän sen noudon, eikä siitä jää sinulle vaivaa.

            Seuraan uuden paketin matkaa ja katson itse { $date }, että se on tullut.
    }

    { sign-off }
    .title = Paketti kadonnut, uusi lähtee
    .subject = Tilaus { $order }: lähetämme uuden paketin
    .chat =
        { $register ->
            [formal] Tilauksenne { $order } paketti on kadonnut, ja lähetämme uuden maksutta. Sen pitäisi olla perillä { $date }. Jos haluatte mieluummin rahat, vastatkaa viimeistään { $due }.
           *[casual] Tilauksesi { $order } paketti on kadonnut, ja lähetämme uuden maksutta. Sen pitäisi olla perillä { $date }. Jos haluat mieluummin rahat, vastaa viimeistään { $due }.
        }
    .when = Kun etsintä on päättynyt ja tilalle lähtee uusi paketti.

damaged-item-reply =
    { greeting }

    { $register ->
        [formal]
            Kiitos, että kerroitte vauriosta. Tilauksenne { $order } tuote { $product } tuli perille rikkinäisenä. On pettymys avata paketti ja huomata, ettei tuotetta voi käyttää.

            Saatte valita, haluatteko uuden tuotteen vai rahat takaisin. Liittäkää vastaukseen yksi kuva. Muuta en tarvitse.

            Olen varannut teille uuden tuotteen { $due } asti. Ryhdyn toimeen samana päivänä, kun saan vastauksenne.
       *[casual]
            Kiitos, että kerroit vauriosta. Tilauksesi { $order } tuote { $product } tuli perille rikkinäisenä. On pettymys avata paketti ja huomata, ettei tuotetta voi käyttää.

            Saat valita, haluatko uuden tuotteen vai rahat takaisin. Liitä vastaukseen yksi kuva. Muuta en tarvitse.

            Olen varannut sinulle uuden tuotteen { $due } asti. Ryhdyn toimeen samana päivänä, kun saan vastauksesi.
    }

    { sign-off }
    .title = Rikkinäinen tuote: uusi vai rahat
    .subject = Tilaus { $order }: uusi tuote vai rahat takaisin?
    .chat =
        { $register ->
            [formal] Ikävää, että { $product } tuli rikkinäisenä. Haluatteko uuden vai rahat takaisin? Lähettäkää vastauksen mukana yksi kuva. Uusi on varattu teille { $due } asti. Toimin samana päivänä, kun vastaatte.
           *[casual] Ikävää, että { $product } tuli rikkinäisenä. Haluatko uuden vai rahat takaisin? Lähetä vastauksen mukana yksi kuva. Uusi on varattu sinulle { $due } asti. Toimin samana päivänä, kun vastaat.
        }
    .when = Kun tuote on rikkoutunut ennen ensimmäistä käyttöä.

wrong-item-reply =
    { greeting }

    { $register ->
        [formal]
            Tilasitte tuotteen { $product }, ja me pakkasimme tilaukseen { $order } jotain muuta. Virhe on meidän, ja pyydän sitä anteeksi.

            Oikea tuote lähtee nyt, palautusta odottamatta, ja sen pitäisi olla teillä { $date }.

            Väärän tuotteen palautus on maksuton. { GIVEN($link) ->
                [yes] Saatte palautustarran osoitteesta { $link } ja voitte lähettää paketin silloin, kun teille sopii.
               *[no] Saatte palautustarran minulta ja voitte lähettää paketin silloin, kun teille sopii.
            }

            Tarkistan itse { $date }, että oikea tuote on saapunut.
       *[casual]
            Tilasit tuotteen { $product }, ja me pakkasimme tilaukseen { $order } jotain muuta. Virhe on meidän, ja pyydän sitä anteeksi.

            Oikea tuote lähtee nyt, palautusta odottamatta, ja sen pitäisi olla sinulla { $date }.

            Väärän tuotteen palautus on maksuton. { GIVEN($link) ->
                [yes] Saat palautustarran osoitteesta { $link } ja voit lähettää paketin silloin, kun sinulle sopii.
               *[no] Saat palautustarran minulta ja voit lähettää paketin silloin, kun sinulle sopii.
            }

            Tarkistan itse { $date }, että oikea tuote on saapunut.
    }

    { sign-off }
    .title = Väärä tuote, oikea lähtee heti
    .subject = Tilaus { $order }: oikea tuote lähtee nyt
    .chat =
        { $register ->
            [formal] Pakkasimme tilaukseenne { $order } väärän tuotteen. Anteeksi siitä. Oikea lähtee nyt ja on perillä arviolta { $date }. Väärän voitte palauttaa maksutta myöhemmin. Tarkistan saapumisen itse.
           *[casual] Pakkasimme tilaukseesi { $order } väärän tuotteen. Anteeksi siitä. Oikea lähtee nyt ja on perillä arviolta { $date }. Väärän voit palauttaa maksutta myöhemmin. Tarkistan saapumisen itse.
        }
    .when = Kun olemme pakanneet väärän tuotteen ja oikea lähtee heti.

out-of-stock-reply =
    { greeting }

    { $register ->
        [formal]
            Vahvistimme tilauksenne { $order }, vaikka { $product } oli jo loppunut, koska varastosaldomme oli väärä. Pyydän sitä anteeksi.

            Voitte odottaa, kunnes tuotetta on taas saatavilla (arviolta { $date }), ottaa vastaavan tuotteen samaan hintaan tai perua tilauksen ja saada koko summan takaisin.

            Tilaus pysyy voimassa, eikä mitään veloiteta, ennen kuin olette päättänyt.

            Etsin teille sopivan vaihtoehdon ja kirjoitan siitä { $due } mennessä.
       *[casual]
            Vahvistimme tilauksesi { $order }, vaikka { $product } oli jo loppunut, koska varastosaldomme oli väärä. Pyydän sitä anteeksi.

            Voit odottaa, kunnes tuotetta on taas saatavilla (arviolta { $date }), ottaa vastaavan tuotteen samaan hintaan tai perua tilauksen ja saada koko summan takaisin.

            Tilaus pysyy voimassa, eikä mitään veloiteta, ennen kuin olet päättänyt.

            Etsin sinulle sopivan vaihtoehdon ja kirjoitan siitä { $due } mennessä.
    }

    { sign-off }
    .title = Tilattu tuote onkin loppu
    .subject = Tilaus { $order }: { $product } on loppunut
    .chat =
        { $register ->
            [formal] { $product } oli jo loppunut, kun vahvistimme tilauksenne: saldomme oli väärä. Anteeksi. Voitte odottaa (arviolta { $date }), vaihtaa vastaavaan tai perua. Ehdotan sopivaa viimeistään { $due }.
           *[casual] { $product } oli jo loppunut, kun vahvistimme tilauksesi: saldomme oli väärä. Anteeksi. Voit odottaa (arviolta { $date }), vaihtaa vastaavaan tai perua. Ehdotan sopivaa viimeistään { $due }.
        }
    .when = Kun tilaus vahvistettiin, vaikka tuotetta ei enää ollut.

return-instructions-reply =
    { greeting }

    { $register ->
        [formal]
            Voitte palauttaa tilauksenne { $order }, ja se käy kolmessa vaiheessa.

            Hakekaa ensin palautustarra osoitteesta { $link } ja tulostakaa se.
            Pakatkaa sitten tuote ja kiinnittäkää tarra pakettiin.
            Jättäkää lopuksi paketti palautuspisteeseen.

            Kun jätätte paketin viimeistään { $date }, loput hoidamme me: tarkistamme sisällön, ja katson itse, että rahat palautetaan { $days } työpäivän kuluessa paketin saapumisesta.
       *[casual]
            Voit palauttaa tilauksesi { $order }, ja se käy kolmessa vaiheessa.

            Hae ensin palautustarra osoitteesta { $link } ja tulosta se.
            Pakkaa sitten tuote ja kiinnitä tarra pakettiin.
            Jätä lopuksi paketti palautuspisteeseen.

            Kun jätät paketin viimeistään { $date }, loput hoidamme me: tarkistamme sisällön, ja katson itse, että rahat palautetaan { $days } työpäivän kuluessa paketin saapumisesta.
    }

    { sign-off }
    .title = Ohjeet palautukseen
    .subject = Tilaus { $order }: näin palautus tehdään
    .chat =
        { $register ->
            [formal] Voitte palauttaa tilauksenne { $order } näin: tulostakaa tarra osoitteesta { $link } ja jättäkää paketti viimeistään { $date }. Palautamme rahat { $days } työpäivän kuluessa sen saapumisesta.
           *[casual] Voit palauttaa tilauksesi { $order } näin: tulosta tarra osoitteesta { $link } ja jätä paketti viimeistään { $date }. Palautamme rahat { $days } työpäivän kuluessa sen saapumisesta.
        }
    .when = Kun asiakas haluaa palauttaa tilauksen ja tarvitsee ohjeet.

appointment-change-reply =
    { greeting }

    { $register ->
        [formal]
            Meidän on siirrettävä käynti, jonka oli määrä olla { $date }. Pahoittelen, että joudutte sen vuoksi järjestämään menonne uudelleen.

            Ehdotan uudeksi ajaksi { $appointment }. Jokin toinen aika käy meille yhtä hyvin: kertokaa vain, mikä teille sopii.

            Pidän ehdotettua aikaa varattuna { $due } asti ja vahvistan sen kirjallisesti heti, kun olette vastannut.
       *[casual]
            Meidän on siirrettävä käynti, jonka oli määrä olla { $date }. Pahoittelen, että joudut sen vuoksi järjestämään menosi uudelleen.

            Ehdotan uudeksi ajaksi { $appointment }. Jokin toinen aika käy meille yhtä hyvin: kerro vain, mikä sinulle sopii.

            Pidän ehdotettua aikaa varattuna { $due } asti ja vahvistan sen kirjallisesti heti, kun olet vastannut.
    }

    { sign-off }
    .title = Käynti siirtyy, uusi aika
    .subject = Käynti { $date } siirtyy: ehdotus uudeksi ajaksi
    .chat =
        { $register ->
            [formal] Meidän on siirrettävä käynti, jonka oli määrä olla { $date }. Kävisikö { $appointment }, vai sopiiko teille jokin muu aika paremmin? Pidän ehdotettua aikaa varattuna { $due } asti.
           *[casual] Meidän on siirrettävä käynti, jonka oli määrä olla { $date }. Kävisikö { $appointment }, vai sopiiko sinulle jokin muu aika paremmin? Pidän ehdotettua aikaa varattuna { $due } asti.
        }
    .when = Kun meidän täytyy siirtää sovittu käynti.
