greeting =
    { GIVEN($customer) ->
        [yes] Hei { $customer }
       *[no] Hei
    }
    .title = Tervehdys
    .when = Viestin alussa
sign-off =
    Ystävällisin terveisin
    { $agent }, { -team }
    .title = Lopetus
    .when = Sähköpostin lopussa
