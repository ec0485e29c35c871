survey-csat-after-chat =
    { $register ->
       *[formal] Kiek Jus tenkina pagalba, kurią gavote šiame pokalbyje?
        [casual] Kiek tave tenkina pagalba, kurią gavai šiame pokalbyje?
    }
    .title = Įvertinimas po pokalbio
    .subject = Vienas klausimas apie mūsų pokalbį
    .chat =
        { $register ->
           *[formal] Kiek Jus tenkina šiame pokalbyje gauta pagalba?
            [casual] Kiek tave tenkina šiame pokalbyje gauta pagalba?
        }
    .when = Iškart po pokalbio internetu.
    .scale-low = Visiškai netenkina
    .scale-high = Labai tenkina
    .follow-up = Ką turėtume daryti taip pat, o ką – kitaip?
    .thanks = Ačiū. Kiekvieną atsakymą perskaito žmogus, ne programa.

survey-csat-solved-case =
    { $register ->
       *[formal]
            Kiek Jus tenkina tai, kaip nuo pradžios iki galo tvarkėme { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket }
               *[no] Jūsų kreipinį
            }?
        [casual]
            Kiek tave tenkina tai, kaip nuo pradžios iki galo tvarkėme { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket }
               *[no] tavo kreipinį
            }?
    }
    .title = Įvertinimas išsprendus kreipinį
    .subject =
        { $register ->
           *[formal] Kaip mums sekėsi tvarkyti Jūsų reikalą?
            [casual] Kaip mums sekėsi tvarkyti tavo reikalą?
        }
    .chat =
        { $register ->
           *[formal]
                Kiek Jus tenkina tai, kaip tvarkėme { GIVEN($ticket) ->
                    [yes] kreipinį Nr. { $ticket }
                   *[no] Jūsų kreipinį
                }?
            [casual]
                Kiek tave tenkina tai, kaip tvarkėme { GIVEN($ticket) ->
                    [yes] kreipinį Nr. { $ticket }
                   *[no] tavo kreipinį
                }?
        }
    .when = Praėjus dienai ar dviem po to, kai kreipinys baigtas.
    .scale-low = Visiškai netenkina
    .scale-high = Labai tenkina
    .follow-up = Kurią akimirką galėjome pasielgti geriau?
    .thanks = Ačiū. Žemus įvertinimus perskaitome ir susisiekiame su tais, kurie to nori.

survey-nps-relationship =
    { $register ->
       *[formal] Kiek tikėtina, kad rekomenduotumėte { -brand(case: "accusative") } savo pažįstamiems?
        [casual] Kiek tikėtina, kad rekomenduotum { -brand(case: "accusative") } savo pažįstamiems?
    }
    .title = Ar rekomenduotų mus
    .subject = Vienas klausimas apie { -brand(case: "accusative") }
    .chat =
        { $register ->
           *[formal] Kiek tikėtina, kad rekomenduotumėte mus pažįstamiems?
            [casual] Kiek tikėtina, kad rekomenduotum mus pažįstamiems?
        }
    .when = Kartą ar du per metus, apie visą bendravimą su mumis.
    .scale-low = Visiškai netikėtina
    .scale-high = Labai tikėtina
    .follow-up = Kokia svarbiausia šio įvertinimo priežastis?
    .thanks =
        { $register ->
           *[formal] Ačiū, kad atsakėte.
            [casual] Ačiū, kad atsakei.
        }

survey-nps-after-delivery =
    { $register ->
       *[formal]
            Kiek tikėtina, kad po { GIVEN($order) ->
                [yes] užsakymo Nr. { $order }
               *[no] šio užsakymo
            } kitiems rekomenduotumėte pirkti iš { -brand(case: "genitive") }?
        [casual]
            Kiek tikėtina, kad po { GIVEN($order) ->
                [yes] užsakymo Nr. { $order }
               *[no] šio užsakymo
            } kitiems rekomenduotum pirkti iš { -brand(case: "genitive") }?
    }
    .title = Rekomendacija po pristatymo
    .subject =
        { GIVEN($order) ->
            [yes] Užsakymas Nr. { $order }: vienas klausimas
           *[no] Vienas klausimas apie užsakymą
        }
    .chat =
        { $register ->
           *[formal]
                Kiek tikėtina, kad po { GIVEN($order) ->
                    [yes] užsakymo Nr. { $order }
                   *[no] šio užsakymo
                } rekomenduotumėte mus kitiems?
            [casual]
                Kiek tikėtina, kad po { GIVEN($order) ->
                    [yes] užsakymo Nr. { $order }
                   *[no] šio užsakymo
                } rekomenduotum mus kitiems?
        }
    .when = Praėjus kelioms dienoms po pristatymo, ankstyvo ar vėlyvo.
    .scale-low = Visiškai netikėtina
    .scale-high = Labai tikėtina
    .follow-up = Kas užsakyme ar pristatyme labiausiai lėmė šį įvertinimą?
    .thanks = Ačiū už atsakymą, jį perskaitys žmogus.

survey-ces-solved-case =
    { $register ->
       *[formal]
            Ar lengva, ar sunku Jums buvo gauti pagalbą { GIVEN($ticket) ->
                [yes] dėl kreipinio Nr. { $ticket }
               *[no] šiuo klausimu
            }?
        [casual]
            Ar lengva, ar sunku tau buvo gauti pagalbą { GIVEN($ticket) ->
                [yes] dėl kreipinio Nr. { $ticket }
               *[no] šiuo klausimu
            }?
    }
    .title = Kiek pastangų pareikalavo pagalba
    .subject =
        { GIVEN($ticket) ->
            [yes] Kreipinys Nr. { $ticket }: kaip sekėsi gauti pagalbą?
           *[no] Kaip sekėsi gauti pagalbą?
        }
    .chat =
        Ar lengva, ar sunku buvo gauti pagalbą { GIVEN($ticket) ->
            [yes] dėl kreipinio Nr. { $ticket }
           *[no] šiuo klausimu
        }?
    .when = Kai kreipinys baigtas ir norite žinoti, ar pagalba buvo lengvai pasiekiama.
    .scale-low = Labai sunku
    .scale-high = Labai lengva
    .follow-up =
        { $register ->
           *[formal] Kas Jums atėmė daugiausia laiko ar jėgų?
            [casual] Kas tau atėmė daugiausia laiko ar jėgų?
        }
    .thanks = Ačiū. Pagal atsakymus atsisakome nereikalingų žingsnių.

survey-ces-return =
    Ar lengva, ar sunku buvo grąžinti { GIVEN($order) ->
        [yes] užsakymo Nr. { $order } prekę
       *[no] prekę
    } ir atgauti pinigus?
    .title = Kaip sekėsi grąžinti prekę
    .subject =
        { GIVEN($order) ->
            [yes] Užsakymas Nr. { $order }: kaip sekėsi grąžinti prekę?
           *[no] Kaip sekėsi grąžinti prekę?
        }
    .chat =
        Ar lengvai sekėsi grąžinti { GIVEN($order) ->
            [yes] užsakymo Nr. { $order } prekę
           *[no] prekę
        } ir atgauti pinigus?
    .when = Kai prekė grąžinta ir pinigai išsiųsti.
    .scale-low = Labai sunku
    .scale-high = Labai lengva
    .follow-up = Kuris žingsnis buvo neaiškus ar per lėtas?
    .thanks = Ačiū – pagal tai žinosime, ką supaprastinti.
