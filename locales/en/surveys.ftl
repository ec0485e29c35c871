# Satisfaction questions: CSAT (1 to 5), NPS (0 to 10) and CES (1 to 7), with scale ends, follow-up and thanks.

survey-csat-after-chat = How satisfied are you with the help you got in our chat just now? Choose a number from 1 to 5.
    .title = Satisfaction after a chat
    .when = Right after a chat has ended.
    .subject = How was our chat?
    .chat = How satisfied are you with the help in this chat, from 1 to 5?
    .scale-low = Very dissatisfied
    .scale-high = Very satisfied
    .follow-up = What should we keep, and what should we do differently?
    .thanks = Thank you. A person on our team will read what you’ve written.

survey-csat-solved-case =
    { GIVEN($ticket) ->
        [yes] How satisfied are you with the way we handled case { $ticket }, from beginning to end?
       *[no] How satisfied are you with the way we handled your case, from beginning to end?
    } Choose a number from 1 to 5.
    .title = Satisfaction after a case
    .when = A day or two after you’ve closed a case.
    .subject = How did we handle your case?
    .chat =
        { GIVEN($ticket) ->
            [yes] How satisfied are you, from 1 to 5, with the way we handled case { $ticket } from beginning to end?
           *[no] How satisfied are you, from 1 to 5, with the way we handled your case from beginning to end?
        }
    .scale-low = Very dissatisfied
    .scale-high = Very satisfied
    .follow-up = At which moment could we have done better?
    .thanks = Thank you. We read every low score, and we’ll contact you if you’d like us to.

survey-nps-relationship = How likely are you to recommend { -brand } to someone you know? Choose a number from 0 to 10.
    .title = Would you recommend us?
    .when = Once or twice a year, about the relationship as a whole.
    .subject = One question about { -brand }
    .chat = How likely are you, from 0 to 10, to recommend { -brand } to someone you know?
    .scale-low = Not at all likely
    .scale-high = Very likely
    .follow-up = What’s the main reason for your number?
    .thanks = Thank you for your answer.

survey-nps-after-delivery =
    { GIVEN($order) ->
        [yes] After your order { $order }, how likely are you to recommend buying from us?
       *[no] After your last order, how likely are you to recommend buying from us?
    } Choose a number from 0 to 10.
    .title = Recommend us after delivery?
    .when = Some days after a delivery, whether it was on time or late.
    .subject =
        { GIVEN($order) ->
            [yes] One question about your order { $order }
           *[no] One question about your last order
        }
    .chat =
        { GIVEN($order) ->
            [yes] After order { $order }, how likely are you, from 0 to 10, to recommend buying from us?
           *[no] After your last order, how likely are you, from 0 to 10, to recommend buying from us?
        }
    .scale-low = Not at all likely
    .scale-high = Very likely
    .follow-up = What mattered most for your answer, the order itself or the delivery, and why?
    .thanks = Thank you. Your answer tells us what to look at first.

survey-ces-solved-case =
    { GIVEN($ticket) ->
        [yes] How easy was it to get help from us with case { $ticket }?
       *[no] How easy was it to get help from us with your case?
    } Choose a number from 1 to 7.
    .title = How easy was getting help?
    .when = After a case, especially when there were several contacts.
    .subject = How easy was it to get help?
    .chat =
        { GIVEN($ticket) ->
            [yes] How easy was it, from 1 to 7, to get help from us with case { $ticket }?
           *[no] How easy was it, from 1 to 7, to get help from us with your case?
        }
    .scale-low = Very difficult
    .scale-high = Very easy
    .follow-up = What took the most time or effort?
    .thanks = Thank you. We use these answers to cut out unnecessary steps.

survey-ces-return =
    { GIVEN($order) ->
        [yes] How easy was it to send back the item from order { $order } and get your money back?
       *[no] How easy was it to send your item back and get your money back?
    } Choose a number from 1 to 7.
    .title = How easy was the return?
    .when = After the money for a return has been paid back.
    .subject = How easy was your return?
    .chat =
        { GIVEN($order) ->
            [yes] How easy was it, from 1 to 7, to return the item from order { $order } and get your money back?
           *[no] How easy was it, from 1 to 7, to return your item and get your money back?
        }
    .scale-low = Very difficult
    .scale-high = Very easy
    .follow-up = Which step was unclear or slow?
    .thanks = Thank you for telling us how it went.
