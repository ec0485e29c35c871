delivery-delay-acknowledge =
    { $register ->
        [formal]
            { GIVEN($customer) ->
                [yes] { $customer }, tilauksenne
               *[no] Tilauksenne
            } { GIVEN($order) ->
                [yes] numero { $order } on
               *[no] on
            } { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            } myöhässä. Kun saapumispäivää ei tiedä, on vaikea suunnitella muutakaan.
       *[casual]
            { GIVEN($customer) ->
                [yes] { $customer }, tilauksesi
               *[no] Tilauksesi
            } { GIVEN($order) ->
                [yes] numero { $order } on
               *[no] on
            } { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            } myöhässä. Kun saapumispäivää ei tiedä, on vaikea suunnitella muutakaan.
    }
    .title = Toimitus on myöhässä
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($order) ->
                    [yes] Tilauksenne { $order }
                   *[no] Tilauksenne
                } piti olla perillä jo { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                } sitten. Odotus pysäyttää helposti muutkin suunnitelmat.
           *[casual]
                { GIVEN($order) ->
                    [yes] Tilauksesi { $order }
                   *[no] Tilauksesi
                } piti olla perillä jo { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                } sitten. Odotus pysäyttää helposti muutkin suunnitelmat.
        }
    .wording-3 =
        { $register ->
            [formal]
                Toimitus on { $days ->
                    [one] { $days } päivän
                   *[other] { $days } päivää
                } jäljessä luvatusta, ja joudutte sovittamaan omat menonne paketin aikatauluun.
           *[casual]
                Toimitus on { $days ->
                    [one] { $days } päivän
                   *[other] { $days } päivää
                } jäljessä luvatusta, ja joudut sovittamaan omat menosi paketin aikatauluun.
        }
    .chat =
        { $register ->
            [formal]
                { GIVEN($order) ->
                    [yes] Tilauksenne { $order }
                   *[no] Tilauksenne
                } on { $days ->
                    [one] { $days } päivän
                   *[other] { $days } päivää
                } myöhässä. On hankala sopia muista menoista, kun ei tiedä, milloin paketti tulee.
           *[casual]
                { GIVEN($order) ->
                    [yes] Tilauksesi { $order }
                   *[no] Tilauksesi
                } on { $days ->
                    [one] { $days } päivän
                   *[other] { $days } päivää
                } myöhässä. On hankala sopia muista menoista, kun ei tiedä, milloin paketti tulee.
        }
    .when = Ensimmäiseksi lauseeksi, kun paketti on myöhässä etkä vielä tiedä syytä.

delivery-delay-plans =
    { $register ->
        [formal] Olitte järjestänyt päivänne toimituksen mukaan. Myöhästyminen ei siis vie teiltä vain odotusaikaa vaan myös sen, mitä sille päivälle oli suunniteltu.
       *[casual] Olit järjestänyt päiväsi toimituksen mukaan. Myöhästyminen ei siis vie sinulta vain odotusaikaa vaan myös sen, mitä sille päivälle oli suunniteltu.
    }
    .title = Suunnitelmat menivät uusiksi
    .wording-2 =
        { $register ->
            [formal] Tarvitsitte paketin juuri tiettyyn hetkeen, ja siksi viivästys vie teiltä muutakin kuin aikaa.
           *[casual] Tarvitsit paketin juuri tiettyyn hetkeen, ja siksi viivästys vie sinulta muutakin kuin aikaa.
        }
    .wording-3 =
        { $register ->
            [formal] Kyse ei ole vain odottamisesta: rakensitte muut suunnitelmanne tämän toimituksen varaan, ja nyt nekin menevät uusiksi.
           *[casual] Kyse ei ole vain odottamisesta: rakensit muut suunnitelmasi tämän toimituksen varaan, ja nyt nekin menevät uusiksi.
        }
    .when = Kun asiakas on kertonut varanneensa päivän tai tarvinneensa tuotteen tiettyyn hetkeen.

delivery-delay-late-dispatch =
    { $register ->
        [formal] Pakettinne lähti varastostamme myöhässä, vasta { $date }. Viive syntyi meillä, ja pyydän sitä teiltä anteeksi.
       *[casual] Pakettisi lähti varastostamme myöhässä, vasta { $date }. Viive syntyi meillä, ja pyydän sitä sinulta anteeksi.
    }
    .title = Lähetimme paketin myöhässä
    .wording-2 =
        { $register ->
            [formal] Anteeksi, että annoimme pakettinne seistä varastossa. Sen olisi pitänyt lähteä aiemmin, mutta se lähti meiltä vasta { $date }.
           *[casual] Anteeksi, että annoimme pakettisi seistä varastossa. Sen olisi pitänyt lähteä aiemmin, mutta se lähti meiltä vasta { $date }.
        }
    .when = Kun on varmistunut, että viive syntyi omassa varastossamme.

delivery-delay-ask-carrier =
    { $register ->
        [formal] Pakettianne kuljettaa { $carrier }. Otan sinne nyt yhteyttä ja kirjoitan teille { $due } mennessä, mitä sain kuulla. Teidän ei tarvitse soittaa minnekään.
       *[casual] Pakettiasi kuljettaa { $carrier }. Otan sinne nyt yhteyttä ja kirjoitan sinulle { $due } mennessä, mitä sain kuulla. Sinun ei tarvitse soittaa minnekään.
    }
    .title = Kysyn kuljetusyhtiöltä
    .wording-2 =
        { $register ->
            [formal] Kysyn itse kuljetusyhtiöstä ({ $carrier }), missä mennään, ja teen sen heti. Saatte heidän vastauksensa minulta viimeistään { $due }, eikä teidän tarvitse jonottaa missään.
           *[casual] Kysyn itse kuljetusyhtiöstä ({ $carrier }), missä mennään, ja teen sen heti. Saat heidän vastauksensa minulta viimeistään { $due }, eikä sinun tarvitse jonottaa missään.
        }
    .wording-3 =
        { $register ->
            [formal] Jättäkää soittaminen minulle: otan heti yhteyttä kuljetusyhtiöön ({ $carrier }). Kirjoitan teille viimeistään { $due }, mitä sieltä vastattiin.
           *[casual] Jätä soittaminen minulle: otan heti yhteyttä kuljetusyhtiöön ({ $carrier }). Kirjoitan sinulle viimeistään { $due }, mitä sieltä vastattiin.
        }
    .when = Kun aiot itse kysyä paketista kuljetusyhtiöltä.

delivery-delay-wait-or-cancel =
    { $register ->
        [formal] Te päätätte: voitte jatkaa odottamista tai perua tilauksen kuluitta ja saada koko summan takaisin. Yksi sana riittää vastaukseksi, eikä mikään muutu ennen sitä.
       *[casual] Sinä päätät: voit jatkaa odottamista tai perua tilauksen kuluitta ja saada koko summan takaisin. Yksi sana riittää vastaukseksi, eikä mikään muutu ennen sitä.
    }
    .title = Odottaa vai perua?
    .wording-2 =
        { $register ->
            [formal] Vastatkaa ”odotan” tai ”perun”, niin toimin sen mukaan. Peruminen ei maksa mitään, ja palautamme koko summan. Siihen asti tilauksenne pysyy ennallaan.
           *[casual] Vastaa ”odotan” tai ”perun”, niin toimin sen mukaan. Peruminen ei maksa mitään, ja palautamme koko summan. Siihen asti tilauksesi pysyy ennallaan.
        }
    .chat =
        { $register ->
            [formal] Voitte odottaa tai perua tilauksen kuluitta ja saada koko summan takaisin. Yksi sana riittää vastaukseksi, ja siihen asti mikään ei muutu.
           *[casual] Voit odottaa tai perua tilauksen kuluitta ja saada koko summan takaisin. Yksi sana riittää vastaukseksi, ja siihen asti mikään ei muutu.
        }
    .when = Kun asiakkaan kuuluu itse päättää, jatkaako hän odottamista.

delivery-delay-new-date =
    { $register ->
        [formal] Pakettinne on taas liikkeellä, ja sen odotetaan olevan perillä { $date }. Päivä on arvio eikä takuu, joten katson seurannan silloin itse, eikä teidän tarvitse pyytää sitä.
       *[casual] Pakettisi on taas liikkeellä, ja sen odotetaan olevan perillä { $date }. Päivä on arvio eikä takuu, joten katson seurannan silloin itse, eikä sinun tarvitse pyytää sitä.
    }
    .title = Uusi arvioitu päivä
    .wording-2 = Nyt paketti etenee. Uusi arvioitu saapumispäivä on { $date }; varmaksi en sitä voi luvata, mutta tarkistan tilanteen silloin omasta aloitteestani.
    .chat =
        { $register ->
            [formal] Pakettinne liikkuu taas ja on arviolta perillä { $date }. Varmaa se ei vielä ole, joten katson seurannan silloin itse.
           *[casual] Pakettisi liikkuu taas ja on arviolta perillä { $date }. Varmaa se ei vielä ole, joten katson seurannan silloin itse.
        }
    .when = Kun paketti on taas liikkeellä ja uusi arvio on tiedossa.

lost-parcel-no-movement =
    { $register ->
        [formal]
            { GIVEN($tracking) ->
                [yes] Lähetyksen { $tracking } seuranta
               *[no] Pakettinne seuranta
            } ei ole liikkunut { $days } päivään, ja olette joutunut katsomaan sitä yhä uudelleen. Pelkkä toivominen ei enää riitä: nyt on meidän tehtävämme selvittää, missä paketti on.
       *[casual]
            { GIVEN($tracking) ->
                [yes] Lähetyksen { $tracking } seuranta
               *[no] Pakettisi seuranta
            } ei ole liikkunut { $days } päivään, ja olet joutunut katsomaan sitä yhä uudelleen. Pelkkä toivominen ei enää riitä: nyt on meidän tehtävämme selvittää, missä paketti on.
    }
    .title = Seuranta ei liiku
    .wording-2 =
        { $register ->
            [formal] Olette avannut seurannan ja nähnyt siinä saman rivin jo { $days } päivän ajan. Se on liikaa pelkkään odottamiseen, joten selvittäminen siirtyy nyt meille.
           *[casual] Olet avannut seurannan ja nähnyt siinä saman rivin jo { $days } päivän ajan. Se on liikaa pelkkään odottamiseen, joten selvittäminen siirtyy nyt meille.
        }
    .chat =
        { $register ->
            [formal]
                { GIVEN($tracking) ->
                    [yes] Lähetyksen { $tracking } seuranta
                   *[no] Pakettinne seuranta
                } ei ole liikkunut { $days } päivään. Pelkkä odottaminen ei enää riitä: nyt on meidän vuoromme ottaa selvää.
           *[casual]
                { GIVEN($tracking) ->
                    [yes] Lähetyksen { $tracking } seuranta
                   *[no] Pakettisi seuranta
                } ei ole liikkunut { $days } päivään. Pelkkä odottaminen ei enää riitä: nyt on meidän vuoromme ottaa selvää.
        }
    .when = Kun seuranta on seissyt päiviä mutta pakettia ei vielä voi sanoa kadonneeksi.

lost-parcel-marked-delivered =
    { $register ->
        [formal] Seurannassa lukee ”toimitettu”, mutta kerrotte, ettei pakettia ole. Merkintä on yksi tieto ja teidän kertomanne toinen, ja lähden liikkeelle siitä, mitä kerrotte.
       *[casual] Seurannassa lukee ”toimitettu”, mutta kerrot, ettei pakettia ole. Merkintä on yksi tieto ja sinun kertomasi toinen, ja lähden liikkeelle siitä, mitä kerrot.
    }
    .title = Merkitty toimitetuksi
    .wording-2 =
        { $register ->
            [formal] Paketti ei ole teillä, ja siitä lähdetään. ”Toimitettu” on rivi seurannassa; se ei vielä kerro, missä paketti nyt on.
           *[casual] Paketti ei ole sinulla, ja siitä lähdetään. ”Toimitettu” on rivi seurannassa; se ei vielä kerro, missä paketti nyt on.
        }
    .when = Kun seuranta väittää paketin tulleen perille eikä asiakas ole saanut sitä.

lost-parcel-replace-or-refund =
    { $register ->
        [formal] Pidämme pakettia nyt kadonneena, joten saatte valita, lähetämmekö uuden vai palautammeko rahat. Hoidan asian samana päivänä, kun vastaatte, ja vanhan paketin etsiminen jää meille.
       *[casual] Pidämme pakettia nyt kadonneena, joten saat valita, lähetämmekö uuden vai palautammeko rahat. Hoidan asian samana päivänä, kun vastaat, ja vanhan paketin etsiminen jää meille.
    }
    .title = Uusi lähetys vai rahat?
    .wording-2 =
        { $register ->
            [formal] Kadonneesta paketista teidän ei enää tarvitse huolehtia. Kertokaa, haluatteko uuden lähetyksen vai rahat takaisin, niin ryhdyn toimeen vielä samana päivänä.
           *[casual] Kadonneesta paketista sinun ei enää tarvitse huolehtia. Kerro, haluatko uuden lähetyksen vai rahat takaisin, niin ryhdyn toimeen vielä samana päivänä.
        }
    .chat =
        { $register ->
            [formal] Pidämme pakettia nyt kadonneena. Haluatteko uuden lähetyksen vai rahat takaisin? Hoidan asian samana päivänä, kun vastaatte. Vanhan paketin etsiminen jää meille.
           *[casual] Pidämme pakettia nyt kadonneena. Haluatko uuden lähetyksen vai rahat takaisin? Hoidan asian samana päivänä, kun vastaat. Vanhan paketin etsiminen jää meille.
        }
    .when = Kun paketti tulkitaan kadonneeksi ja asiakas saa valita ratkaisun.

lost-parcel-search-started =
    { $register ->
        [formal] Kuljetusyhtiössä ({ $carrier }) on käynnistetty etsintä. Kerron teille tuloksen viimeistään { $due }, vaikka mitään ei löytyisi, ja silloin ratkaisemme asian odottamatta enempää.
       *[casual] Kuljetusyhtiössä ({ $carrier }) on käynnistetty etsintä. Kerron sinulle tuloksen viimeistään { $due }, vaikka mitään ei löytyisi, ja silloin ratkaisemme asian odottamatta enempää.
    }
    .title = Etsintä on käynnissä
    .wording-2 =
        { $register ->
            [formal] Pakettianne etsii nyt { $carrier }. Saatte minulta tiedon { $due } mennessä, löytyi paketti tai ei; jos ei löydy, siirrymme suoraan ratkaisuun.
           *[casual] Pakettiasi etsii nyt { $carrier }. Saat minulta tiedon { $due } mennessä, löytyi paketti tai ei; jos ei löydy, siirrymme suoraan ratkaisuun.
        }
    .when = Kun etsintä on laitettu vireille ja lupaat palata tuloksen kanssa.

damaged-item-acknowledge =
    { $register ->
        [formal]
            Avasitte paketin, ja { GIVEN($product) ->
                [yes] tuote { $product }
               *[no] tuote
            } olikin rikki. Sen sijaan, että pääsisitte käyttämään sitä, joudutte nyt selvittelemään asiaa.
       *[casual]
            Avasit paketin, ja { GIVEN($product) ->
                [yes] tuote { $product }
               *[no] tuote
            } olikin rikki. Sen sijaan, että pääsisit käyttämään sitä, joudut nyt selvittelemään asiaa.
    }
    .title = Tuote tuli rikkinäisenä
    .wording-2 =
        { $register ->
            [formal] Odotitte ehjää tuotetta ja löysitte paketista rikkinäisen. Nyt käyttöönotto jää odottamaan, ja teille tuli ylimääräistä hoidettavaa.
           *[casual] Odotit ehjää tuotetta ja löysit paketista rikkinäisen. Nyt käyttöönotto jää odottamaan, ja sinulle tuli ylimääräistä hoidettavaa.
        }
    .wording-3 =
        { $register ->
            [formal]
                { GIVEN($product) ->
                    [yes] Tuote { $product }
                   *[no] Tuote
                } oli rikki, kun nostitte sen paketista. Siitä piti olla hyötyä, ja nyt siitä onkin teille vaivaa.
           *[casual]
                { GIVEN($product) ->
                    [yes] Tuote { $product }
                   *[no] Tuote
                } oli rikki, kun nostit sen paketista. Siitä piti olla hyötyä, ja nyt siitä onkin sinulle vaivaa.
        }
    .when = Heti alkuun, kun asiakas kertoo tuotteen hajonneen ennen käyttöä.

damaged-item-packaging =
    { $register ->
        [formal] Pakkauksemme ei suojannut tuotetta matkalla, ja pyydän sitä teiltä anteeksi. Kulut ja vaiva kuuluvat tässä meille.
       *[casual] Pakkauksemme ei suojannut tuotetta matkalla, ja pyydän sitä sinulta anteeksi. Kulut ja vaiva kuuluvat tässä meille.
    }
    .title = Pakkasimme heikosti
    .wording-2 = Pakkasimme tuotteen liian heikosti matkaa varten. Anteeksi siitä. Hoidamme asian kuntoon omalla kustannuksellamme.
    .when = Kun on selvää, että vaurio johtuu meidän pakkauksestamme.

damaged-item-replacement =
    { $register ->
        [formal] Uusi tuote lähtee meiltä { $date }. Teidän ei tarvitse lähettää rikkoutunutta ensin takaisin.
       *[casual] Uusi tuote lähtee meiltä { $date }. Sinun ei tarvitse lähettää rikkoutunutta ensin takaisin.
    }
    .title = Rikkoutuneen tilalle uusi
    .wording-2 =
        { $register ->
            [formal] Saatte uuden tuotteen odottamatta palautusta: lähetämme sen { $date }, ja rikkoutunut saa odottaa sen aikaa teillä.
           *[casual] Saat uuden tuotteen odottamatta palautusta: lähetämme sen { $date }, ja rikkoutunut saa odottaa sen aikaa sinulla.
        }
    .when = Kun uuden tuotteen lähtöpäivä on varma; lupaa lähtö, älä perilletuloa.

wrong-item-acknowledge =
    { $register ->
        [formal] Laatikossa oli jotain muuta kuin tilasitte. Tarvitsemanne tuote puuttuu yhä, ja teillä on tavara, jota ette ole pyytänyt.
       *[casual] Laatikossa oli jotain muuta kuin tilasit. Tarvitsemasi tuote puuttuu yhä, ja sinulla on tavara, jota et ole pyytänyt.
    }
    .title = Paketissa oli väärä tuote
    .wording-2 =
        { $register ->
            [formal] Saitte väärän tuotteen, joten harmi on kaksinkertainen: oikea on edelleen saamatta, ja säilytettävänänne on jotain, mitä ette tilannut.
           *[casual] Sait väärän tuotteen, joten harmi on kaksinkertainen: oikea on edelleen saamatta, ja säilytettävänäsi on jotain, mitä et tilannut.
        }
    .when = Ensimmäiseksi lauseeksi, kun asiakas on saanut väärän tuotteen.

wrong-item-packing-error =
    { $register ->
        [formal] Virhe tapahtui, kun pakkasimme tilauksenne, ja pyydän sitä anteeksi. Korjaaminen ei maksa teille mitään eikä vaadi matkaa, josta emme ole sopineet.
       *[casual] Virhe tapahtui, kun pakkasimme tilauksesi, ja pyydän sitä anteeksi. Korjaaminen ei maksa sinulle mitään eikä vaadi matkaa, josta emme ole sopineet.
    }
    .title = Pakkasimme väärin
    .wording-2 =
        { $register ->
            [formal] Poimimme laatikkoon väärän tuotteen. Anteeksi siitä. Teille siitä ei tule kuluja eikä asiointimatkoja, joihin ette ole itse suostunut.
           *[casual] Poimimme laatikkoon väärän tuotteen. Anteeksi siitä. Sinulle siitä ei tule kuluja eikä asiointimatkoja, joihin et ole itse suostunut.
        }
    .when = Kun on varmaa, että sekaannus tapahtui meillä pakattaessa.

wrong-item-swap =
    { $register ->
        [formal] Oikea tuote lähtee teille { $date }, palautuksesta riippumatta. Väärän voimme noutaa, tai voitte jättää sen postiin valmiiksi maksetulla palautustarralla. Valitkaa, kumpi sopii teille paremmin.
       *[casual] Oikea tuote lähtee sinulle { $date }, palautuksesta riippumatta. Väärän voimme noutaa, tai voit jättää sen postiin valmiiksi maksetulla palautustarralla. Valitse, kumpi sopii sinulle paremmin.
    }
    .title = Oikea tuote heti, palautus erikseen
    .wording-2 =
        { $register ->
            [formal] Emme jää odottamaan väärää tuotetta takaisin, vaan oikea lähtee { $date }. Te valitsette, haemmeko väärän vai lähetänkö valmiiksi maksetun palautustarran.
           *[casual] Emme jää odottamaan väärää tuotetta takaisin, vaan oikea lähtee { $date }. Sinä valitset, haemmeko väärän vai lähetänkö valmiiksi maksetun palautustarran.
        }
    .chat =
        { $register ->
            [formal] Oikea tuote lähtee teille { $date } palautuksesta riippumatta. Haemmeko väärän, vai palautatteko sen valmiiksi maksetulla palautustarralla?
           *[casual] Oikea tuote lähtee sinulle { $date } palautuksesta riippumatta. Haemmeko väärän, vai palautatko sen valmiiksi maksetulla palautustarralla?
        }
    .when = Kun oikea tuote lähtee heti ja väärän palautuksesta voi sopia rauhassa.

out-of-stock-acknowledge =
    { $register ->
        [formal] Valitsemanne { $product } on loppunut. Teitte valinnan harkiten, ja nyt joutuisitte aloittamaan etsimisen alusta.
       *[casual] Valitsemasi { $product } on loppunut. Teit valinnan harkiten, ja nyt joutuisit aloittamaan etsimisen alusta.
    }
    .title = Valittu tuote on loppu
    .wording-2 =
        { $register ->
            [formal] { $product } oli juuri se, jonka halusitte, eikä sitä nyt ole meillä. On turhauttavaa joutua taas vertailemaan, kun päätös oli jo tehty.
           *[casual] { $product } oli juuri se, jonka halusit, eikä sitä nyt ole meillä. On turhauttavaa joutua taas vertailemaan, kun päätös oli jo tehty.
        }
    .when = Kun asiakkaan valitsema tuote on myyty loppuun, ennen kuin ehdotat mitään.

out-of-stock-oversold =
    { $register ->
        [formal] Otimme tilauksenne vastaan, vaikka tuote oli jo loppunut, koska varastosaldomme oli väärä. Anteeksi, että annoimme teidän luottaa siihen.
       *[casual] Otimme tilauksesi vastaan, vaikka tuote oli jo loppunut, koska varastosaldomme oli väärä. Anteeksi, että annoimme sinun luottaa siihen.
    }
    .title = Myimme loppuneen tuotteen
    .wording-2 =
        { $register ->
            [formal] Myimme teille tuotteen, jota meillä ei enää ollut: olimme laskeneet varastomme väärin. Pyydän anteeksi, että ehditte laskea sen varaan.
           *[casual] Myimme sinulle tuotteen, jota meillä ei enää ollut: olimme laskeneet varastomme väärin. Pyydän anteeksi, että ehdit laskea sen varaan.
        }
    .when = Kun väärä varastosaldo on meidän virheemme ja tilaus ehdittiin vahvistaa.

out-of-stock-options =
    { $register ->
        [formal] Voitte odottaa seuraavaa erää, jonka pitäisi tulla { $date }, ottaa vastaavan tuotteen, jonka etsin teille, tai saada rahat takaisin. Kertokaa valintanne, sillä en päätä puolestanne.
       *[casual] Voit odottaa seuraavaa erää, jonka pitäisi tulla { $date }, ottaa vastaavan tuotteen, jonka etsin sinulle, tai saada rahat takaisin. Kerro valintasi, sillä en päätä puolestasi.
    }
    .title = Tuote loppu, kolme vaihtoehtoa
    .wording-2 =
        { $register ->
            [formal] Odotatteko, etsinkö vastaavan tuotteen vai palautammeko rahat? Seuraavaa erää odotetaan { $date }, mutta en jätä teitä odottamaan kysymättä: sanokaa, mikä sopii teille parhaiten.
           *[casual] Odotatko, etsinkö vastaavan tuotteen vai palautammeko rahat? Seuraavaa erää odotetaan { $date }, mutta en jätä sinua odottamaan kysymättä: sano, mikä sopii sinulle parhaiten.
        }
    .chat =
        { $register ->
            [formal] Seuraavaa erää odotetaan { $date }. Odotatteko sitä, etsinkö vastaavan tuotteen vai palautammeko rahat? Valinta on teidän.
           *[casual] Seuraavaa erää odotetaan { $date }. Odotatko sitä, etsinkö vastaavan tuotteen vai palautammeko rahat? Valinta on sinun.
        }
    .when = Kun tuote on loppu ja asiakas valitsee, miten jatketaan.

return-steps =
    { $register ->
        [formal]
            Palautus hoituu { $steps } vaiheessa. { GIVEN($link) ->
                [yes] Ohjeet löydätte osoitteesta { $link }.
               *[no] Ohjeet löydätte heti tästä alta.
            }
       *[casual]
            Palautus hoituu { $steps } vaiheessa. { GIVEN($link) ->
                [yes] Ohjeet löydät osoitteesta { $link }.
               *[no] Ohjeet löydät heti tästä alta.
            }
    }
    .title = Palautus vaihe vaiheelta
    .wording-2 =
        Palautuksessa on { $steps ->
            [one] { $steps } vaihe
           *[other] { $steps } vaihetta
        }. { GIVEN($link) ->
            [yes] Sivulla { $link }
           *[no] Alla
        } on ohje vaihe vaiheelta.
    .when = Johdannoksi palautusohjeelle, joka seuraa heti perässä.

return-no-reason-needed =
    { $register ->
        [formal] Saatte palauttaa tuotteen vapaasti, eikä teidän tarvitse perustella sitä kenellekään. Jos haluatte kertoa syyn, luen sen mielelläni.
       *[casual] Saat palauttaa tuotteen vapaasti, eikä sinun tarvitse perustella sitä kenellekään. Jos haluat kertoa syyn, luen sen mielelläni.
    }
    .title = Syytä ei tarvitse kertoa
    .wording-2 =
        { $register ->
            [formal] Palauttaminen on oikeutenne, eikä sitä tarvitse selitellä. Kertokaa tuotteesta sen verran kuin haluatte tai jättäkää kertomatta: palautus onnistuu kummassakin tapauksessa.
           *[casual] Palauttaminen on oikeutesi, eikä sitä tarvitse selitellä. Kerro tuotteesta sen verran kuin haluat tai jätä kertomatta: palautus onnistuu kummassakin tapauksessa.
        }
    .when = Kun asiakas selittelee palautustaan tai arastelee sitä.

return-received =
    { $register ->
        [formal] Palautuksenne on saapunut meille. Huolehdin siitä, että se tarkistetaan ja rahat lähtevät teille { $date } mennessä.
       *[casual] Palautuksesi on saapunut meille. Huolehdin siitä, että se tarkistetaan ja rahat lähtevät sinulle { $date } mennessä.
    }
    .title = Palautettu paketti on perillä
    .wording-2 =
        { $register ->
            [formal] Lähettämänne paketti on nyt täällä. Seuraavaksi tarkistamme sisällön, ja minä katson, että raha on lähtenyt meiltä viimeistään { $date }.
           *[casual] Lähettämäsi paketti on nyt täällä. Seuraavaksi tarkistamme sisällön, ja minä katson, että raha on lähtenyt meiltä viimeistään { $date }.
        }
    .when = Kun palautettu paketti on tullut meille ja rahojen lähtöpäivä on selvä.

appointment-change-acknowledge =
    { $register ->
        [formal] Olitte varannut tämän ajan meitä varten, ja nyt joudutte järjestämään päivänne uudelleen, sillä meidän on siirrettävä sovittu aika.
       *[casual] Olit varannut tämän ajan meitä varten, ja nyt joudut järjestämään päiväsi uudelleen, sillä meidän on siirrettävä sovittu aika.
    }
    .title = Sovittu aika siirtyy
    .wording-2 =
        { $register ->
            [formal] Piditte ajan vapaana ja järjestitte muut asiat sen mukaan. Nyt meidän on siirrettävä aika, ja teille jää vaiva järjestää päivä uudelleen.
           *[casual] Pidit ajan vapaana ja järjestit muut asiat sen mukaan. Nyt meidän on siirrettävä aika, ja sinulle jää vaiva järjestää päivä uudelleen.
        }
    .when = Kun joudut siirtämään sovitun ajan; uutta aikaa ehdotetaan vasta seuraavaksi.

appointment-missed =
    { $register ->
        [formal]
            Odotitte meitä { $hours ->
                [one] { $hours } tunnin
               *[other] { $hours } tuntia
            }, emmekä tulleet emmekä soittaneet. Pyydän anteeksi aikaa, joka teiltä meni hukkaan.
       *[casual]
            Odotit meitä { $hours ->
                [one] { $hours } tunnin
               *[other] { $hours } tuntia
            }, emmekä tulleet emmekä soittaneet. Pyydän anteeksi aikaa, joka sinulta meni hukkaan.
    }
    .title = Emme tulleet sovitusti
    .wording-2 =
        { $register ->
            [formal]
                Sovittuun aikaan ei tullut ketään, ja teiltä kului odottamiseen { $hours ->
                    [one] { $hours } tunti
                   *[other] { $hours } tuntia
                }. Meidän olisi pitänyt tulla tai edes soittaa. Anteeksi, että jätimme teidät odottamaan.
           *[casual]
                Sovittuun aikaan ei tullut ketään, ja sinulta kului odottamiseen { $hours ->
                    [one] { $hours } tunti
                   *[other] { $hours } tuntia
                }. Meidän olisi pitänyt tulla tai edes soittaa. Anteeksi, että jätimme sinut odottamaan.
        }
    .when = Kun kukaan ei tullut sovitulle käynnille ja asiakas odotti turhaan.

appointment-change-new-time =
    { $register ->
        [formal] Ehdotan uudeksi ajaksi { $appointment } ja pidän sen teille varattuna. Jos jokin muu aika sopii paremmin, kertokaa se, niin järjestämme sen mukaan.
       *[casual] Ehdotan uudeksi ajaksi { $appointment } ja pidän sen sinulle varattuna. Jos jokin muu aika sopii paremmin, kerro se, niin järjestämme sen mukaan.
    }
    .title = Ehdotus uudeksi ajaksi
    .wording-2 =
        { $register ->
            [formal] Varasin teille ajan { $appointment }. Se on vasta ehdotus: jos toinen hetki sopii paremmin, ehdottakaa sitä, niin me joustamme.
           *[casual] Varasin sinulle ajan { $appointment }. Se on vasta ehdotus: jos toinen hetki sopii paremmin, ehdota sitä, niin me joustamme.
        }
    .wording-3 =
        { $register ->
            [formal] Kävisikö { $appointment }? Pidän ajan teille varattuna. Jos jokin muu aika sopii paremmin, sanokaa se, niin sovitamme oman aikataulumme siihen.
           *[casual] Kävisikö { $appointment }? Pidän ajan sinulle varattuna. Jos jokin muu aika sopii paremmin, sano se, niin sovitamme oman aikataulumme siihen.
        }
    .when = Kun tarjoat uutta aikaa siirretyn tilalle.

appointment-change-by-customer =
    { $register ->
        [formal] Kiitos, että kerroitte ajoissa. Näin joku muu ehtii saada vapautuvan ajan, eikä siirto maksa teille mitään eikä vaadi selityksiä.
       *[casual] Kiitos, että kerroit ajoissa. Näin joku muu ehtii saada vapautuvan ajan, eikä siirto maksa sinulle mitään eikä vaadi selityksiä.
    }
    .title = Asiakas siirtää varattua aikaa
    .wording-2 =
        { $register ->
            [formal] Ajan voi siirtää maksutta ja syytä kertomatta. Kiitos, että ilmoititte jo nyt: paikkanne ei jää tyhjäksi, vaan siitä on iloa jollekulle toiselle.
           *[casual] Ajan voi siirtää maksutta ja syytä kertomatta. Kiitos, että ilmoitit jo nyt: paikkasi ei jää tyhjäksi, vaan siitä on iloa jollekulle toiselle.
        }
    .when = Kun asiakas siirtää aikaansa ja on siitä pahoillaan.
