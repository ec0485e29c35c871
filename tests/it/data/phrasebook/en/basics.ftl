greeting =
    { GIVEN($customer) ->
        [yes] Hello { $customer },
       *[no] Hello,
    }
    .title = Greeting
    .when = At the start of a message
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Dear { $customer },
           *[no] Good day,
        }
sign-off =
    Kind regards
    { $agent }, { -team }
    .title = Sign-off
    .when = At the end of an e-mail
ask-order = Could you send me the number of your order?
    .title = Number of the order
    .when = When the order is not known
