first-contact-welcome =
    { $register ->
        [formal]
            { GIVEN($customer) ->
                [yes] Hyvää päivää, { $customer }.
               *[no] Hyvää päivää.
            } Olette oikeassa paikassa. Kertokaa asianne siinä järjestyksessä kuin se mieleen tulee.
       *[casual]
            { GIVEN($customer) ->
                [yes] Hei { $customer }, tulit
               *[no] Hei, tulit
            } oikeaan paikkaan. Kerro asiasi siinä järjestyksessä kuin se mieleen tulee.
    }
    .title = Tervetuloa, uusi asiakas
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] Tervetuloa { -brand(case: "genitive") } asiakaspalveluun, { $customer }!
                   *[no] Tervetuloa { -brand(case: "genitive") } asiakaspalveluun!
                } Asianne tuli oikealle taholle, ja voitte aloittaa mistä kohdasta tahansa.
           *[casual]
                { GIVEN($customer) ->
                    [yes] Tervetuloa { -brand(case: "genitive") } asiakaspalveluun, { $customer }!
                   *[no] Tervetuloa { -brand(case: "genitive") } asiakaspalveluun!
                } Asiasi tuli oikealle taholle, ja voit aloittaa mistä kohdasta tahansa.
        }
    .wording-3 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] Mukava, että otitte yhteyttä, { $customer }.
                   *[no] Mukava, että otitte yhteyttä.
                } Asianne kuuluu juuri tänne. Aloittakaa siitä, mikä on päällimmäisenä mielessä.
           *[casual]
                { GIVEN($customer) ->
                    [yes] Mukava, että otit yhteyttä, { $customer }.
                   *[no] Mukava, että otit yhteyttä.
                } Asiasi kuuluu juuri tänne. Aloita siitä, mikä on päällimmäisenä mielessä.
        }
    .chat =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] Hyvää päivää, { $customer }!
                   *[no] Hyvää päivää!
                } Olette oikeassa paikassa. Kertokaa asianne missä järjestyksessä tahansa.
           *[casual]
                { GIVEN($customer) ->
                    [yes] Hei { $customer }!
                   *[no] Hei!
                } Olet oikeassa paikassa. Kerro asiasi missä järjestyksessä tahansa.
        }
    .when = Keskustelun avaukseksi, kun asiakas ottaa yhteyttä ensimmäistä kertaa.

first-contact-introduction =
    { $register ->
        [formal]
            { GIVEN($customer) ->
                [yes] Hyvää päivää, { $customer }.
               *[no] Hyvää päivää.
            } Nimeni on { $agent }, ja hoidan asianne itse alusta loppuun.
       *[casual]
            { GIVEN($customer) ->
                [yes] Hei { $customer }, olen { $agent }.
               *[no] Hei, olen { $agent }.
            } Hoidan tämän kanssasi alusta loppuun.
    }
    .title = Esittäytyminen ja lupaus
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] Päivää, { $customer }.
                   *[no] Päivää.
                } Olen { $agent } ja vastaan teille ensimmäisestä kysymyksestä viimeiseen.
           *[casual]
                { GIVEN($customer) ->
                    [yes] Hei { $customer }!
                   *[no] Hei!
                } Minä olen { $agent } ja vastaan sinulle ensimmäisestä kysymyksestä viimeiseen.
        }
    .when = Kun esittelet itsesi keskustelun alussa ja aiot hoitaa asian itse loppuun.

first-contact-any-question =
    { $register ->
        [formal] Meidän termejämme ei tarvitse tuntea etukäteen. Kysymyksenne on hyödyllinen: siitä näen heti, mistä kannattaa aloittaa.
       *[casual] Meidän termejämme ei tarvitse tuntea etukäteen. Kysymyksesi on hyödyllinen: siitä näen heti, mistä kannattaa aloittaa.
    }
    .title = Termejä ei tarvitse osata
    .wording-2 =
        { $register ->
            [formal] Hyvä, että kysytte: siitä on apua meille molemmille. Termit ovat meidän, joten niiden selittäminen kuuluu minulle.
           *[casual] Hyvä, että kysyt: siitä on apua meille molemmille. Termit ovat meidän, joten niiden selittäminen kuuluu minulle.
        }
    .wording-3 =
        { $register ->
            [formal] Omat sananne kelpaavat mainiosti. Kysymyksenne kertoo minulle, mitä tarvitsette, eikä siihen tarvita meidän termejämme.
           *[casual] Omat sanasi kelpaavat mainiosti. Kysymyksesi kertoo minulle, mitä tarvitset, eikä siihen tarvita meidän termejämme.
        }
    .chat =
        { $register ->
            [formal] Meidän termejämme ei tarvitse tuntea etukäteen. Kysymyksenne on hyödyllinen, ja vastaan siihen tavallisin sanoin.
           *[casual] Meidän termejämme ei tarvitse tuntea etukäteen. Kysymyksesi on hyödyllinen, ja vastaan siihen tavallisin sanoin.
        }
    .when = Kun uusi asiakas pahoittelee, ettei tunne sanoja, tai pelkää kysyvänsä itsestäänselvyyttä.

first-contact-how-it-goes =
    { $register ->
        [formal] Etenen näin: luen ensin kaiken, mitä olette kirjoittanut, kysyn vain sen, mikä puuttuu, ja vastaan teille viimeistään { $due }.
       *[casual] Etenen näin: luen ensin kaiken, mitä olet kirjoittanut, kysyn vain sen, mikä puuttuu, ja vastaan sinulle viimeistään { $due }.
    }
    .title = Näin asia etenee
    .wording-2 =
        { $register ->
            [formal] Saatte vastaukseni { $due } mennessä. Sitä ennen käyn viestinne läpi kokonaan ja kysyn lisää vain, jos jokin tärkeä tieto puuttuu.
           *[casual] Saat vastaukseni { $due } mennessä. Sitä ennen käyn viestisi läpi kokonaan ja kysyn lisää vain, jos jokin tärkeä tieto puuttuu.
        }
    .when = Kun uusi asiakas ei vielä tiedä, mitä hänen viestilleen seuraavaksi tapahtuu.

greeting =
    { $register ->
        [formal]
            { GIVEN($customer) ->
                [yes] Hyvä { $customer },
               *[no] Hyvää päivää,
            }
       *[casual]
            { GIVEN($customer) ->
                [yes] Hei { $customer },
               *[no] Hei,
            }
    }
    .title = Viestin alkutervehdys
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] Hyvää päivää { $customer },
                   *[no] Hyvä asiakas,
                }
           *[casual]
                { GIVEN($customer) ->
                    [yes] Tervehdys { $customer },
                   *[no] Tervehdys,
                }
        }
    .wording-3 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] Hei { $customer },
                   *[no] Hei,
                }
           *[casual]
                { GIVEN($customer) ->
                    [yes] Hyvää päivää { $customer },
                   *[no] Hyvää päivää,
                }
        }
    .when = Sähköpostin tai pitkän viestin ensimmäiseksi riviksi; teksti jatkuu isolla kirjaimella.

thanks-for-writing =
    { $register ->
        [formal] Kiitos viestistänne. Luin sen alusta loppuun.
       *[casual] Kiitos viestistäsi. Luin sen alusta loppuun.
    }
    .title = Kiitos viestistä
    .wording-2 =
        { $register ->
            [formal] Kiitos, että kirjoititte. Viestinne on tässä edessäni, ja olen lukenut sen kokonaan.
           *[casual] Kiitos, että kirjoitit. Viestisi on tässä edessäni, ja olen lukenut sen kokonaan.
        }
    .wording-3 =
        { $register ->
            [formal] Kiitos yhteydenotostanne. Luin koko viestinne rauhassa, ennen kuin aloin vastata.
           *[casual] Kiitos yhteydenotostasi. Luin koko viestisi rauhassa, ennen kuin aloin vastata.
        }
    .chat =
        { $register ->
            [formal] Kiitos viestistänne! Luin sen juuri kokonaan läpi.
           *[casual] Kiitos viestistäsi! Luin sen juuri kokonaan läpi.
        }
    .when = Vastauksen ensimmäiseksi lauseeksi, kun olet todella lukenut viestin kokonaan.

call-as-promised =
    { $register ->
        [formal]
            { GIVEN($customer) ->
                [yes] Hyvää päivää, { $customer }, täällä { $agent }.
               *[no] Hyvää päivää, täällä { $agent }.
            } Soitan, kuten sovimme. Sopiiko teille keskustella juuri nyt?
       *[casual]
            { GIVEN($customer) ->
                [yes] Hei { $customer }, täällä { $agent }.
               *[no] Hei, täällä { $agent }.
            } Soitan, kuten sovimme. Sopiiko sinulle jutella juuri nyt?
    }
    .title = Sovittu takaisinsoitto
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] Päivää, { $customer }. Nimeni on { $agent }.
                   *[no] Päivää. Nimeni on { $agent }.
                } Soitan niin kuin oli puhe. Onko teillä nyt hyvä hetki?
           *[casual]
                { GIVEN($customer) ->
                    [yes] { $agent } tässä, hei { $customer }.
                   *[no] { $agent } tässä, hei.
                } Soitan niin kuin oli puhe. Onko sinulla nyt hyvä hetki?
        }
    .when = Puhelun ensimmäisiksi sanoiksi, kun soitto on sovittu etukäteen.

heard-summary =
    { $register ->
        [formal] Kerron nyt omin sanoin, miten olen asianne ymmärtänyt. Korjatkaa heti, jos jokin kohta ei pidä paikkaansa.
       *[casual] Kerron nyt omin sanoin, miten olen asiasi ymmärtänyt. Korjaa heti, jos jokin kohta ei pidä paikkaansa.
    }
    .title = Näin ymmärsin asian
    .wording-2 =
        { $register ->
            [formal] Haluan olla varma, että puhumme samasta asiasta, joten toistan tärkeimmät kohdat. Sanokaa, jos jokin puuttuu tai on väärin.
           *[casual] Haluan olla varma, että puhumme samasta asiasta, joten toistan tärkeimmät kohdat. Sano, jos jokin puuttuu tai on väärin.
        }
    .wording-3 =
        { $register ->
            [formal] Ennen kuin ehdotan mitään, käyn kertomanne läpi kohta kohdalta. Oikaiskaa minua, jos painotan vääriä asioita.
           *[casual] Ennen kuin ehdotan mitään, käyn kertomasi läpi kohta kohdalta. Oikaise minua, jos painotan vääriä asioita.
        }
    .when = Ennen omaa yhteenvetoasi siitä, mitä asiakas on kertonut.

no-guessing =
    { $register ->
        [formal] En halua arvailla, mitä tämä teille käytännössä tarkoittaa. Kertoisitteko itse, miten se näkyy päivässänne?
       *[casual] En halua arvailla, mitä tämä sinulle käytännössä tarkoittaa. Kerrotko itse, miten se näkyy päivässäsi?
    }
    .title = Kysyn, en arvaile
    .wording-2 =
        { $register ->
            [formal] Omat päätelmäni voisivat mennä pieleen, joten kuulen mieluummin teiltä, mitä tämä muuttaa arjessanne.
           *[casual] Omat päätelmäni voisivat mennä pieleen, joten kuulen mieluummin sinulta, mitä tämä muuttaa arjessasi.
        }
    .when = Kun huomaat olettavasi, mitä asiakas haluaa tai miksi.

i-own-this =
    { $register ->
        [formal] Otan asian hoitaakseni, ja se pysyy minulla, kunnes se on ratkaistu. Viestit saatte minulta, vaikka osan työstä tekisivät muut.
       *[casual] Otan asian hoitaakseni, ja se pysyy minulla, kunnes se on ratkaistu. Viestit saat minulta, vaikka osan työstä tekisivät muut.
    }
    .title = Otan tämän hoitaakseni
    .wording-2 =
        { $register ->
            [formal] Tämä on nyt minun hoidossani loppuun saakka. Muut auttavat osassa työtä, mutta teille kirjoitan minä.
           *[casual] Tämä on nyt minun hoidossani loppuun saakka. Muut auttavat osassa työtä, mutta sinulle kirjoitan minä.
        }
    .wording-3 =
        { $register ->
            [formal] Teidän tarvitsee muistaa vain yksi nimi, minun. Seuraan asiaa, kunnes se on ratkaistu, ja kerron teille itse, miten se etenee.
           *[casual] Sinun tarvitsee muistaa vain yksi nimi, minun. Seuraan asiaa, kunnes se on ratkaistu, ja kerron sinulle itse, miten se etenee.
        }
    .chat =
        { $register ->
            [formal] Asia pysyy minulla, kunnes se on ratkaistu. Viestit saatte minulta, vaikka osan työstä tekisivät muut.
           *[casual] Asia pysyy minulla, kunnes se on ratkaistu. Viestit saat minulta, vaikka osan työstä tekisivät muut.
        }
    .when = Kun otat asian vastuullesi ja asiakkaan on hyvä tietää, kuka sitä hoitaa.

choice-of-way =
    { $register ->
        [formal] Hyviä vaihtoehtoja on kaksi, ja te valitsette. Meille käy kumpi vain. Aloitan heti, kun olette valinnut, ja siihen asti voitte muuttaa mieltänne.
       *[casual] Hyviä vaihtoehtoja on kaksi, ja sinä valitset. Meille käy kumpi vain. Aloitan heti, kun olet valinnut, ja siihen asti voit muuttaa mieltäsi.
    }
    .title = Kaksi vaihtoehtoa, asiakas valitsee
    .wording-2 =
        { $register ->
            [formal] Ratkaisuja on kaksi, ja kumpikin sopii meille yhtä hyvin. Miettikää rauhassa ja vaihtakaa mieltänne, jos siltä tuntuu. Kun kerrotte valintanne, aloitan saman tien.
           *[casual] Ratkaisuja on kaksi, ja kumpikin sopii meille yhtä hyvin. Mieti rauhassa ja vaihda mieltäsi, jos siltä tuntuu. Kun kerrot valintasi, aloitan saman tien.
        }
    .chat =
        { $register ->
            [formal] Vaihtoehtoja on kaksi, ja kumpikin käy meille. Aloitan heti, kun olette valinnut, ja siihen asti voitte muuttaa mieltänne.
           *[casual] Vaihtoehtoja on kaksi, ja kumpikin käy meille. Aloitan heti, kun olet valinnut, ja siihen asti voit muuttaa mieltäsi.
        }
    .when = Kun tarjoat kaksi yhtä hyvää vaihtoehtoa; kuvaa ne heti tämän jälkeen.

take-a-moment =
    { GIVEN($customer) ->
        [yes] { $customer }, luen
       *[no] Luen
    } kaiken nyt kunnolla läpi, ja siihen menee { $minutes ->
        [one] { $minutes } minuutti
       *[other] { $minutes } minuuttia
    }. Palaan sitten itse ja vastaan.
    .title = Luen tämän rauhassa
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] { $customer }, haluan
                   *[no] Haluan
                } lukea kaiken ajatuksella. Käytän siihen { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }, ja sen jälkeen saatte minulta vastauksen.
           *[casual]
                { GIVEN($customer) ->
                    [yes] { $customer }, haluan
                   *[no] Haluan
                } lukea kaiken ajatuksella. Käytän siihen { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }, ja sen jälkeen saat minulta vastauksen.
        }
    .when = Kesken chatin tai puhelun, kun tarvitset lukurauhan ennen vastausta.

handover-to-colleague =
    { $register ->
        [formal] En pysty viemään tätä tänään pidemmälle. Kollegani { $colleague } jatkaa muistiinpanoistani ja kirjoittaa teille { $due } mennessä, joten mitään ei tarvitse kertoa uudelleen.
       *[casual] En pysty viemään tätä tänään pidemmälle. Kollegani { $colleague } jatkaa muistiinpanoistani ja kirjoittaa sinulle { $due } mennessä, joten mitään ei tarvitse kertoa uudelleen.
    }
    .title = Siirto kollegalle
    .wording-2 =
        { $register ->
            [formal] { $colleague } ottaa asianne hoitaakseen ja kirjoittaa teille viimeistään { $due }. Oma osuuteni päättyy tältä päivältä tähän, mutta kaikki kertomanne siirtyy mukana.
           *[casual] { $colleague } ottaa asiasi hoitaakseen ja kirjoittaa sinulle viimeistään { $due }. Oma osuuteni päättyy tältä päivältä tähän, mutta kaikki kertomasi siirtyy mukana.
        }
    .chat =
        { $register ->
            [formal] En pääse tässä tänään pidemmälle. Kollegani { $colleague } jatkaa muistiinpanoistani ja kirjoittaa teille { $due } mennessä, joten mitään ei tarvitse kertoa uudelleen.
           *[casual] En pääse tässä tänään pidemmälle. Kollegani { $colleague } jatkaa muistiinpanoistani ja kirjoittaa sinulle { $due } mennessä, joten mitään ei tarvitse kertoa uudelleen.
        }
    .when = Kun työvuorosi tai valtuutesi loppuu ja nimetty kollega jatkaa.

follow-up-promise =
    { $register ->
        [formal] Kirjoitan teille { $due } mennessä, oli asia silloin ratkaistu tai ei.
       *[casual] Kirjoitan sinulle { $due } mennessä, oli asia silloin ratkaistu tai ei.
    }
    .title = Lupaus palata asiaan
    .wording-2 =
        { $register ->
            [formal] Saatte minulta seuraavan viestin viimeistään { $due }. Se tulee, vaikka työ olisi silloin vielä kesken.
           *[casual] Saat minulta seuraavan viestin viimeistään { $due }. Se tulee, vaikka työ olisi silloin vielä kesken.
        }
    .wording-3 =
        { $register ->
            [formal] Merkitsin kalenteriini, että kerron teille viimeistään { $due }, missä mennään. Teen sen, vaikka valmista ei vielä olisi.
           *[casual] Merkitsin kalenteriini, että kerron sinulle viimeistään { $due }, missä mennään. Teen sen, vaikka valmista ei vielä olisi.
        }
    .when = Aina kun asia jää auki; lupaa vain aika, jonka pystyt pitämään.

still-working =
    { $register ->
        [formal] Vastausta ei vielä ole, ja selvitys jatkuu. Kirjoitan seuraavan kerran { $due } mennessä, joten teidän ei tarvitse kysellä välillä.
       *[casual] Vastausta ei vielä ole, ja selvitys jatkuu. Kirjoitan seuraavan kerran { $due } mennessä, joten sinun ei tarvitse kysellä välillä.
    }
    .title = Välitieto ilman uutisia
    .wording-2 =
        { $register ->
            [formal] Kerron tilanteen, vaikka se on ennallaan: asia on auki, ja sitä selvitetään. Seuraavan viestin saatte viimeistään { $due } ilman eri pyyntöä.
           *[casual] Kerron tilanteen, vaikka se on ennallaan: asia on auki, ja sitä selvitetään. Seuraavan viestin saat viimeistään { $due } ilman eri pyyntöä.
        }
    .wording-3 =
        { $register ->
            [formal] Selvitys on yhä kesken, enkä halua jättää teitä arvailemaan. Kerron tilanteen uudelleen viimeistään { $due }, oli se silloin mikä tahansa.
           *[casual] Selvitys on yhä kesken, enkä halua jättää sinua arvailemaan. Kerron tilanteen uudelleen viimeistään { $due }, oli se silloin mikä tahansa.
        }
    .chat =
        { $register ->
            [formal] Vastausta ei vielä ole, mutta selvitys jatkuu. Kirjoitan teille { $due } mennessä, joten teidän ei tarvitse kysellä.
           *[casual] Vastausta ei vielä ole, mutta selvitys jatkuu. Kirjoitan sinulle { $due } mennessä, joten sinun ei tarvitse kysellä.
        }
    .when = Kun lupaamasi hetki tuli eikä vastausta vielä ole.

checking-in =
    { $register ->
        [formal] Kysyn vielä, onko ratkaisu toiminut teillä arjessa. Jos ei ole, lyhyt ”ei” riittää, ja avaan asian uudelleen.
       *[casual] Kysyn vielä, onko ratkaisu toiminut sinulla arjessa. Jos ei ole, lyhyt ”ei” riittää, ja avaan asian uudelleen.
    }
    .title = Onko ratkaisu pitänyt?
    .wording-2 =
        { $register ->
            [formal] Palaan vielä asiaanne, koska haluan tietää, kestääkö ratkaisu oikeasti. Jos jokin takkuaa, vastatkaa vaikka yhdellä sanalla ”ei”, niin jatkan siitä.
           *[casual] Palaan vielä asiaasi, koska haluan tietää, kestääkö ratkaisu oikeasti. Jos jokin takkuaa, vastaa vaikka yhdellä sanalla ”ei”, niin jatkan siitä.
        }
    .wording-3 =
        { $register ->
            [formal] Vasta arki näyttää, oliko ratkaisu hyvä. Onko se pitänyt teillä? Pelkkä ”ei” riittää, niin otan asian taas työn alle.
           *[casual] Vasta arki näyttää, oliko ratkaisu hyvä. Onko se pitänyt sinulla? Pelkkä ”ei” riittää, niin otan asian taas työn alle.
        }
    .chat =
        { $register ->
            [formal] Onko ratkaisu toiminut teillä arjessa? Jos ei ole, lyhyt ”ei” riittää, ja avaan asian uudelleen.
           *[casual] Onko ratkaisu toiminut sinulla arjessa? Jos ei ole, lyhyt ”ei” riittää, ja avaan asian uudelleen.
        }
    .when = Muutama päivä ratkaisun jälkeen, omasta aloitteestasi.

close-recap =
    { $register ->
        [formal] Kertaan vielä, mitä sovimme: mitä minä teen, jääkö teille jotain ja mihin mennessä. Sanokaa heti, jos jokin kohta on toisin kuin muistatte.
       *[casual] Kertaan vielä, mitä sovimme: mitä minä teen, jääkö sinulle jotain ja mihin mennessä. Sano heti, jos jokin kohta on toisin kuin muistat.
    }
    .title = Sovitun kertaus
    .wording-2 =
        { $register ->
            [formal] Ennen kuin lopetamme, kokoan yhteen, kuka tekee mitä ja milloin. Korjatkaa, jos teillä on jokin kohta toisin.
           *[casual] Ennen kuin lopetamme, kokoan yhteen, kuka tekee mitä ja milloin. Korjaa, jos sinulla on jokin kohta toisin.
        }
    .chat =
        { $register ->
            [formal] Kertaan vielä, mitä minä teen, jääkö teille jotain ja mihin mennessä. Sanokaa, jos muistatte jonkin kohdan toisin.
           *[casual] Kertaan vielä, mitä minä teen, jääkö sinulle jotain ja mihin mennessä. Sano, jos muistat jonkin kohdan toisin.
        }
    .when = Keskustelun lopussa, ennen kuin luettelet sovitut asiat.

close-door-open =
    { $register ->
        [formal]
            Vastauksenne tähän viestiin yhdistyy suoraan { GIVEN($ticket) ->
                [yes] asiaan { $ticket }
               *[no] samaan asiaan
            }, ja kaikki tähänastinen on siinä tallessa.
       *[casual]
            Vastauksesi tähän viestiin yhdistyy suoraan { GIVEN($ticket) ->
                [yes] asiaan { $ticket }
               *[no] samaan asiaan
            }, ja kaikki tähänastinen on siinä tallessa.
    }
    .title = Asiaan voi palata
    .wording-2 =
        { $register ->
            [formal]
                Jos asiaan on vielä palattava, vastatkaa tähän viestiin. { GIVEN($ticket) ->
                    [yes] Koko keskustelu on tallessa numerolla { $ticket },
                   *[no] Koko keskustelu on tallessa,
                } joten mitään ei tarvitse kertoa alusta.
           *[casual]
                Jos asiaan on vielä palattava, vastaa tähän viestiin. { GIVEN($ticket) ->
                    [yes] Koko keskustelu on tallessa numerolla { $ticket },
                   *[no] Koko keskustelu on tallessa,
                } joten mitään ei tarvitse kertoa alusta.
        }
    .when = Ratkaistun asian viimeiseksi lauseeksi.

sign-off =
    Ystävällisin terveisin
    { GIVEN($agent) ->
        [yes]
            { $agent }
            { -team }
       *[no] { -team }
    }
    .title = Viestin lopputervehdys
    .wording-2 =
        Terveisin
        { GIVEN($agent) ->
            [yes]
                { $agent }
                { -team }
           *[no] { -team }
        }
    .when = Sähköpostin loppuun; nimi jää pois, jos sitä ei ole annettu.
