long-wait-reply =
    { greeting }

    { $register ->
        [formal]
            Olette odottanut vastausta { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            } tietämättä, onko kukaan edes lukenut viestiänne. Pahoittelen sitä.

            Nyt olen lukenut kaiken, ja { GIVEN($ticket) ->
                [yes] asianne (numero { $ticket })
               *[no] asianne
            } on tästä eteenpäin minulla. Teidän ei tarvitse kirjoittaa mitään uudelleen.

            Selvitän ensimmäiseksi, missä vaiheessa asianne on.

            Saatte tuloksen minulta { $due } mennessä.
       *[casual]
            Olet odottanut vastausta { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            } tietämättä, onko kukaan edes lukenut viestiäsi. Pahoittelen sitä.

            Nyt olen lukenut kaiken, ja { GIVEN($ticket) ->
                [yes] asiasi (numero { $ticket })
               *[no] asiasi
            } on tästä eteenpäin minulla. Sinun ei tarvitse kirjoittaa mitään uudelleen.

            Selvitän ensimmäiseksi, missä vaiheessa asiasi on.

            Saat tuloksen minulta { $due } mennessä.
    }

    { sign-off }
    .title = Pitkän hiljaisuuden jälkeen
    .subject =
        { $register ->
            [formal] Olen lukenut viestinne ja hoidan asianne
           *[casual] Olen lukenut viestisi ja hoidan asiasi
        }
    .chat =
        { $register ->
            [formal]
                Olette odottanut { $days ->
                    [one] { $days } päivän
                   *[other] { $days } päivää
                } tietämättä, lukeeko kukaan. Pahoittelen sitä. Olen nyt lukenut kaiken, asia on minulla, ja saatte tuloksen { $due } mennessä.
           *[casual]
                Olet odottanut { $days ->
                    [one] { $days } päivän
                   *[other] { $days } päivää
                } tietämättä, lukeeko kukaan. Pahoittelen sitä. Olen nyt lukenut kaiken, asia on minulla, ja saat tuloksen { $due } mennessä.
        }
    .when = Kun ensimmäinen vastauksemme lähtee vasta päivien hiljaisuuden jälkeen.

repeat-contact-reply =
    { greeting }

    { $register ->
        [formal]
            Olette ottanut yhteyttä samasta asiasta { $attempts ->
                [one] { $attempts } kerran
               *[other] { $attempts } kertaa
            } ja joutunut aloittamaan aina alusta. Meidän olisi pitänyt ratkaista tämä aiemmin, ja pyydän sitä anteeksi.

            Luin läpi kaiken: mitä olette kertonut, mitä teille on vastattu ja mitä on yritetty. Alusta ei tarvitse enää aloittaa.

            Asia { $ticket } on minun hoidossani, kunnes se on ratkaistu, ja vastauksenne tähän viestiin tulee suoraan minulle.

            Kerron teille seuraavan tuloksen { $due } mennessä.
       *[casual]
            Olet ottanut yhteyttä samasta asiasta { $attempts ->
                [one] { $attempts } kerran
               *[other] { $attempts } kertaa
            } ja joutunut aloittamaan aina alusta. Meidän olisi pitänyt ratkaista tämä aiemmin, ja pyydän sitä anteeksi.

            Luin läpi kaiken: mitä olet kertonut, mitä sinulle on vastattu ja mitä on yritetty. Alusta ei tarvitse enää aloittaa.

            Asia { $ticket } on minun hoidossani, kunnes se on ratkaistu, ja vastauksesi tähän viestiin tulee suoraan minulle.

            Kerron sinulle seuraavan tuloksen { $due } mennessä.
    }

    { sign-off }
    .title = Sama asia jo monennen kerran
    .subject = Asia { $ticket }: hoidan sen loppuun
    .chat =
        { $register ->
            [formal]
                Olette joutunut kertomaan tästä { $attempts ->
                    [one] { $attempts } kerran
                   *[other] { $attempts } kertaa
                }. Meidän olisi pitänyt ratkaista se aiemmin. Anteeksi. Luin kaiken, asia { $ticket } on minulla, ja kerron tuloksen { $due } mennessä.
           *[casual]
                Olet joutunut kertomaan tästä { $attempts ->
                    [one] { $attempts } kerran
                   *[other] { $attempts } kertaa
                }. Meidän olisi pitänyt ratkaista se aiemmin. Anteeksi. Luin kaiken, asia { $ticket } on minulla, ja kerron tuloksen { $due } mennessä.
        }
    .when = Kun asiakas on ottanut monta kertaa yhteyttä ja olet lukenut historian; tiivistä toiseen kappaleeseen, mikä on yhä auki.

misunderstanding-reply =
    { greeting }

    { $register ->
        [formal]
            Aiemman viestimme saattoi lukea kahdella tavalla, ja te luitte sen niin kuin se oli kirjoitettu. Epäselvyys on meidän syytämme.

            Voimassa on edelleen se, mistä alun perin sovimme. Viestimme ei muuta sitä.

            Mikään ei siis muutu, eikä teidän tarvitse tehdä mitään. Jos tämä ei vieläkään vastaa kysymykseenne, yksi lause riittää oikaisuksi.

            Pidän asian ennallaan ja hoidan sen loppuun { $due } mennessä.
       *[casual]
            Aiemman viestimme saattoi lukea kahdella tavalla, ja sinä luit sen niin kuin se oli kirjoitettu. Epäselvyys on meidän syytämme.

            Voimassa on edelleen se, mistä alun perin sovimme. Viestimme ei muuta sitä.

            Mikään ei siis muutu, eikä sinun tarvitse tehdä mitään. Jos tämä ei vieläkään vastaa kysymykseesi, yksi lause riittää oikaisuksi.

            Pidän asian ennallaan ja hoidan sen loppuun { $due } mennessä.
    }

    { sign-off }
    .title = Viestimme johti väärinkäsitykseen
    .subject = Selvennys aiempaan viestiimme
    .chat =
        { $register ->
            [formal] Viestimme saattoi lukea kahdella tavalla, ja epäselvyys on meidän syytämme. Voimassa on se, mistä alun perin sovimme. Jos en vieläkään vastannut kysymykseenne, oikaiskaa minua. Hoidan asian { $due } mennessä.
           *[casual] Viestimme saattoi lukea kahdella tavalla, ja epäselvyys on meidän syytämme. Voimassa on se, mistä alun perin sovimme. Jos en vieläkään vastannut kysymykseesi, oikaise minua. Hoidan asian { $due } mennessä.
        }
    .when = Kun epäselvä viestimme johti väärinkäsitykseen ja alkuperäinen sopimus pätee; kirjoita toiseen kappaleeseen, mitä on sovittu.

our-mistake-reply =
    { greeting }

    { $register ->
        [formal]
            Hoidimme asianne { $ticket } väärin. Virhe on meidän, ja pyydän sitä anteeksi.

            Teiltä kului sen takia aikaa selvittelyyn, joka ei ollut teidän tehtävänne.

            { GIVEN($amount) ->
                [yes] Olen jo hyvittänyt teille { $amount } ja aloittanut korjauksen.
               *[no] Olen jo aloittanut korjauksen.
            } Kaiken on määrä olla kunnossa viimeistään { $date }.

            Tarkistan asian itse { $date } ja kirjoitan teille, missä mennään.
       *[casual]
            Hoidimme asiasi { $ticket } väärin. Virhe on meidän, ja pyydän sitä anteeksi.

            Sinulta kului sen takia aikaa selvittelyyn, joka ei ollut sinun tehtäväsi.

            { GIVEN($amount) ->
                [yes] Olen jo hyvittänyt sinulle { $amount } ja aloittanut korjauksen.
               *[no] Olen jo aloittanut korjauksen.
            } Kaiken on määrä olla kunnossa viimeistään { $date }.

            Tarkistan asian itse { $date } ja kirjoitan sinulle, missä mennään.
    }

    { sign-off }
    .title = Virhe oli meidän
    .subject = Asia { $ticket }: virheemme korjataan
    .chat =
        { $register ->
            [formal] Hoidimme asianne { $ticket } väärin. Virhe on meidän. Anteeksi siitä. Korjaus on alulla, ja kaiken on määrä olla kunnossa viimeistään { $date }. Tarkistan sen silloin itse ja kirjoitan teille.
           *[casual] Hoidimme asiasi { $ticket } väärin. Virhe on meidän. Anteeksi siitä. Korjaus on alulla, ja kaiken on määrä olla kunnossa viimeistään { $date }. Tarkistan sen silloin itse ja kirjoitan sinulle.
        }
    .when = Kun virhe on meidän ja korjaus on jo aloitettu; lisää ensimmäisen virkkeen perään, mitä teimme väärin.

# allow left-out: the sentence names nobody in this language
complaint-about-service-reply =
    { greeting }

    { $register ->
        [formal]
            Kiitos, että kerroitte tästä suoraan. Luin tarkasti, miten koitte keskustelun ja mikä siinä tuntui pahalta.

            Keskustelusta meidän kanssamme ei pitäisi jäädä kenellekään sellaista oloa.

            Tiimin esihenkilö käy keskustelun läpi ja kuulee myös kollegaani. Alkuperäinen kysymyksenne ei jää odottamaan, vaan selvitän sitä samaan aikaan.

            Kirjoitan teille { $due } mennessä, mitä asiassa { $ticket } selvisi.
       *[casual]
            Kiitos, että kerroit tästä suoraan. Luin tarkasti, miten koit keskustelun ja mikä siinä tuntui pahalta.

            Keskustelusta meidän kanssamme ei pitäisi jäädä kenellekään sellaista oloa.

            Tiimin esihenkilö käy keskustelun läpi ja kuulee myös kollegaani. Alkuperäinen kysymyksesi ei jää odottamaan, vaan selvitän sitä samaan aikaan.

            Kirjoitan sinulle { $due } mennessä, mitä asiassa { $ticket } selvisi.
    }

    { sign-off }
    .title = Valitus kohtelusta
    .subject = Asia { $ticket }: keskustelu käydään läpi
    .chat =
        { $register ->
            [formal] Kiitos, että kerroitte suoraan, miten teitä kohdeltiin. Tiimin esihenkilö käy keskustelun läpi, ja selvitän kysymystänne samaan aikaan. Kirjoitan teille { $due } mennessä, mitä selvisi.
           *[casual] Kiitos, että kerroit suoraan, miten sinua kohdeltiin. Tiimin esihenkilö käy keskustelun läpi, ja selvitän kysymystäsi samaan aikaan. Kirjoitan sinulle { $due } mennessä, mitä selvisi.
        }
    .when = Kun asiakas valittaa kollegan kohtelusta eikä kollegaa ole vielä kuultu; nimeä ensimmäisessä kappaleessa, mikä loukkasi.

request-refused-reply =
    { greeting }

    { $register ->
        [formal]
            Luin pyyntönne ja ymmärrän, mitä halusitte sillä ratkaista.

            Voin tarjota ratkaisun, joka on mahdollisimman lähellä toivettanne, ja saatte harkita sitä rauhassa.

            Juuri sitä, mitä pyysitte, emme voi toteuttaa, ja kerron syyn mielelläni tarkemmin.

            Ehdotus on voimassa { $due } asti. Kun vastaatte, jatkan asiaa { $ticket } heti sen mukaan.
       *[casual]
            Luin pyyntösi ja ymmärrän, mitä halusit sillä ratkaista.

            Voin tarjota ratkaisun, joka on mahdollisimman lähellä toivettasi, ja saat harkita sitä rauhassa.

            Juuri sitä, mitä pyysit, emme voi toteuttaa, ja kerron syyn mielelläni tarkemmin.

            Ehdotus on voimassa { $due } asti. Kun vastaat, jatkan asiaa { $ticket } heti sen mukaan.
    }

    { sign-off }
    .title = Kielteinen vastaus ja ratkaisu
    .subject = Asia { $ticket }: mitä pystyn tarjoamaan
    .chat =
        { $register ->
            [formal] Voin tarjota ratkaisun, joka on mahdollisimman lähellä toivettanne. Juuri sitä, mitä pyysitte, emme voi toteuttaa. Vastatkaa viimeistään { $due }, niin aloitan heti.
           *[casual] Voin tarjota ratkaisun, joka on mahdollisimman lähellä toivettasi. Juuri sitä, mitä pyysit, emme voi toteuttaa. Vastaa viimeistään { $due }, niin aloitan heti.
        }
    .when = Kun pyyntöön on vastattava kieltävästi; kuvaa ratkaisu toisessa kappaleessa ja todellinen syy kolmannessa.

feature-request-reply =
    { greeting }

    { $register ->
        [formal]
            Kiitos, että kerroitte näin konkreettisesti, mitä haluaisitte saada palvelussa { $service } tehdyksi.

            Palvelun suunnittelijat saavat ehdotuksenne luettavakseen sanasta sanaan. Toteutusta en voi luvata.

            Sillä välin neuvon mielelläni, miten pääsette nykyisillä keinoilla lähimmäs samaa.

            Kerron teille { $date }, mitä he vastasivat, myös silloin, kun vastaus on ei.
       *[casual]
            Kiitos, että kerroit näin konkreettisesti, mitä haluaisit saada palvelussa { $service } tehdyksi.

            Palvelun suunnittelijat saavat ehdotuksesi luettavakseen sanasta sanaan. Toteutusta en voi luvata.

            Sillä välin neuvon mielelläni, miten pääset nykyisillä keinoilla lähimmäs samaa.

            Kerron sinulle { $date }, mitä he vastasivat, myös silloin, kun vastaus on ei.
    }

    { sign-off }
    .title = Ehdotus uudesta toiminnosta
    .subject = { $service }: ehdotus on suunnittelijoilla
    .chat =
        { $register ->
            [formal] Kiitos konkreettisesta ehdotuksesta. Palvelun suunnittelijat lukevat sen sanasta sanaan. Toteutusta en voi luvata, mutta kerron teille { $date }, mitä he vastasivat, oli se kyllä tai ei.
           *[casual] Kiitos konkreettisesta ehdotuksesta. Palvelun suunnittelijat lukevat sen sanasta sanaan. Toteutusta en voi luvata, mutta kerron sinulle { $date }, mitä he vastasivat, oli se kyllä tai ei.
        }
    .when = Kun asiakas ehdottaa uutta toimintoa tai parannusta; toista ensimmäisessä kappaleessa, mitä hän haluaa saada tehdyksi.

feedback-reply =
    { greeting }

    { $register ->
        [formal]
            Kiitos, että käytitte aikaanne palautteeseen.

            Kirjoititte kohdasta, jossa emme yltäneet siihen, mitä { -brand(case: "ablative") } odotitte. Palautteenne näyttää sen asiakkaan silmin, ja siltä puolelta emme olleet asiaa nähneet.

            Käymme palautteenne tiimissä läpi yhdessä.

            Kirjoitan teille { $date }, mitä muutamme sen perusteella. Tähän viestiin ei tarvitse vastata.
       *[casual]
            Kiitos, että käytit aikaasi palautteeseen.

            Kirjoitit kohdasta, jossa emme yltäneet siihen, mitä { -brand(case: "ablative") } odotit. Palautteesi näyttää sen asiakkaan silmin, ja siltä puolelta emme olleet asiaa nähneet.

            Käymme palautteesi tiimissä läpi yhdessä.

            Kirjoitan sinulle { $date }, mitä muutamme sen perusteella. Tähän viestiin ei tarvitse vastata.
    }

    { sign-off }
    .title = Vastaus kriittiseen palautteeseen
    .subject = Kiitos palautteesta: näin jatkamme
    .chat =
        { $register ->
            [formal] Kiitos, että käytitte aikaanne palautteeseen. Se näytti meille kohdan, jota emme olleet itse nähneet. Käymme sen tiimissä läpi, ja kirjoitan teille { $date }, mitä muutamme.
           *[casual] Kiitos, että käytit aikaasi palautteeseen. Se näytti meille kohdan, jota emme olleet itse nähneet. Käymme sen tiimissä läpi, ja kirjoitan sinulle { $date }, mitä muutamme.
        }
    .when = Kun asiakas antoi kritiikkiä tai matalan arvosanan pyytämättä mitään; nimeä toisessa kappaleessa hänen tärkein huomionsa.

praise-reply =
    { greeting }

    { $register ->
        [formal]
            Kiitos viestistänne. Sen lukeminen piristi koko päivää.

            Sananne menevät perille sille, jota ne koskevat, ja ne kertovat meille, mistä kannattaa pitää kiinni.

            Luen viestinne ääneen tiimipalaverissamme { $date }.
       *[casual]
            Kiitos viestistäsi. Sen lukeminen piristi koko päivää.

            Sanasi menevät perille sille, jota ne koskevat, ja ne kertovat meille, mistä kannattaa pitää kiinni.

            Luen viestisi ääneen tiimipalaverissamme { $date }.
    }

    { sign-off }
    .title = Vastaus kiitokseen
    .subject = Kiitos kauniista sanoista
    .chat =
        { $register ->
            [formal] Kiitos, viestinne piristi päivää! Se menee perille sille, jota se koskee, ja luen sen ääneen tiimipalaverissamme { $date }.
           *[casual] Kiitos, viestisi piristi päivää! Se menee perille sille, jota se koskee, ja luen sen ääneen tiimipalaverissamme { $date }.
        }
    .when = Kun asiakas kiittää meitä tai kollegaa.

first-contact-reply =
    { greeting }

    { $register ->
        [formal]
            Tervetuloa { -brand(case: "genitive") } asiakkaaksi! Kysymyksenne on selvä ja tuli oikealle ihmiselle.

            Alkuun pääsette jo nyt: osoitteessa { $link } on kuvattu palvelun { $service } ensimmäiset vaiheet.

            Minut tavoitatte vastaamalla tähän viestiin.

            Kirjoitan teille täyden vastauksen { $due } mennessä.
       *[casual]
            Tervetuloa { -brand(case: "genitive") } asiakkaaksi! Kysymyksesi on selvä ja tuli oikealle ihmiselle.

            Alkuun pääset jo nyt: osoitteessa { $link } on kuvattu palvelun { $service } ensimmäiset vaiheet.

            Minut tavoitat vastaamalla tähän viestiin.

            Kirjoitan sinulle täyden vastauksen { $due } mennessä.
    }

    { sign-off }
    .title = Uuden asiakkaan ensimmäinen vastaus
    .subject = Tervetuloa, tästä pääsee alkuun
    .chat =
        { $register ->
            [formal] Tervetuloa! Kysymyksenne on selvä. Palvelun { $service } ensimmäiset vaiheet löydätte osoitteesta { $link } jo nyt, ja täyden vastauksen kirjoitan teille { $due } mennessä.
           *[casual] Tervetuloa! Kysymyksesi on selvä. Palvelun { $service } ensimmäiset vaiheet löydät osoitteesta { $link } jo nyt, ja täyden vastauksen kirjoitan sinulle { $due } mennessä.
        }
    .when = Kun uusi asiakas kirjoittaa ensimmäistä kertaa.

general-reply =
    { greeting }

    { $register ->
        [formal]
            Luin viestinne itse, ja se on nyt minun hoidossani numerolla { $ticket }.

            Katson ensimmäiseksi, mitä asiassa on tähän mennessä tapahtunut. Teidän ei tarvitse lähettää mitään uudelleen.

            Vastaan teille { $due } mennessä.
       *[casual]
            Luin viestisi itse, ja se on nyt minun hoidossani numerolla { $ticket }.

            Katson ensimmäiseksi, mitä asiassa on tähän mennessä tapahtunut. Sinun ei tarvitse lähettää mitään uudelleen.

            Vastaan sinulle { $due } mennessä.
    }

    { sign-off }
    .title = Viesti luettu, vastaus tulossa
    .subject = Asia { $ticket } on minun hoidossani
    .chat =
        { $register ->
            [formal] Luin viestinne itse, ja asia { $ticket } on minulla. Katson ensin, mitä on tapahtunut tähän asti. Mitään ei tarvitse lähettää uudelleen, ja vastaan teille { $due } mennessä.
           *[casual] Luin viestisi itse, ja asia { $ticket } on minulla. Katson ensin, mitä on tapahtunut tähän asti. Mitään ei tarvitse lähettää uudelleen, ja vastaan sinulle { $due } mennessä.
        }
    .when = Kun viesti vaatii selvitystä ennen vastausta.

solved-case-reply =
    { greeting }

    { $register ->
        [formal]
            Se, mistä kirjoititte, on nyt korjattu. Kiitos antamistanne tiedoista: niiden avulla löysimme syyn.

            Voitte tarkistaa tuloksen itse: tehkää sama kuin silloin, kun huomasitte ongelman, ja katsokaa, meneekö se läpi.

            Pidän asian { $ticket } auki { $date } asti. Jos sama palaa, yksi rivi vastaukseksi riittää, ja jatkan siitä.
       *[casual]
            Se, mistä kirjoitit, on nyt korjattu. Kiitos antamistasi tiedoista: niiden avulla löysimme syyn.

            Voit tarkistaa tuloksen itse: tee sama kuin silloin, kun huomasit ongelman, ja katso, meneekö se läpi.

            Pidän asian { $ticket } auki { $date } asti. Jos sama palaa, yksi rivi vastaukseksi riittää, ja jatkan siitä.
    }

    { sign-off }
    .title = Asia on ratkaistu
    .subject = Asia { $ticket } on ratkaistu
    .chat =
        { $register ->
            [formal] Se, mistä kirjoititte, on nyt korjattu. Voitte kokeilla itse samaa kuin silloin, kun huomasitte ongelman. Pidän asian { $ticket } auki { $date } asti, ja yksi rivi riittää, jos vika palaa.
           *[casual] Se, mistä kirjoitit, on nyt korjattu. Voit kokeilla itse samaa kuin silloin, kun huomasit ongelman. Pidän asian { $ticket } auki { $date } asti, ja yksi rivi riittää, jos vika palaa.
        }
    .when = Kun korjaus on tehty ja haluat jättää oven auki.
