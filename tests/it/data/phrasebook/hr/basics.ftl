greeting =
    { GIVEN($customer) ->
        [yes] Poštovani { VOCATIVE($customer) },
       *[no] Poštovani,
    }
    .title = Pozdrav
    .when = Na početku poruke
sign-off =
    Srdačan pozdrav
    { $agent }, { -team }
    .title = Završetak
    .when = Na kraju e-poruke
