# Display names of facets, of their values, of variables and of options. Sentence case, short: they stand in menus.

## Facet headings

facet-kind-label = Kind
facet-situation-label = Situation
facet-technique-label = Technique
facet-stage-label = Stage
facet-empathy-label = Empathy
facet-channel-label = Channel
facet-intensity-label = Intensity
facet-accepts-fault-label = Accepts fault

## Kinds

kind-statement-label = Statement
kind-question-label = Question
kind-template-label = Whole reply
kind-alternative-label = Say this instead
kind-survey-label = Survey
kind-prompt-label = Note to self
kind-scenario-label = Role play
kind-recognition-label = Thanks to a colleague

## Situations

situation-delivery-delay-label = Late delivery
situation-lost-parcel-label = Lost parcel
situation-damaged-item-label = Damaged item
situation-wrong-item-label = Wrong item
situation-defect-label = Faulty product
situation-billing-error-label = Billing error
situation-payment-failed-label = Failed payment
situation-refund-label = Refund
situation-return-label = Return
situation-outage-label = Outage
situation-technical-problem-label = Technical problem
situation-account-access-label = Account access
situation-long-wait-label = Long wait
situation-repeat-contact-label = Repeated contact
situation-misunderstanding-label = Misunderstanding
situation-our-mistake-label = Our mistake
situation-complaint-about-service-label = Complaint about service
situation-privacy-concern-label = Privacy concern
situation-price-increase-label = Price increase
situation-out-of-stock-label = Out of stock
situation-request-refused-label = Request refused
situation-cancellation-label = Cancellation
situation-appointment-change-label = Appointment change
situation-feature-request-label = Feature request
situation-feedback-label = Feedback
situation-praise-label = Praise
situation-bereavement-hardship-label = Bereavement or hardship
situation-angry-customer-label = Angry customer
situation-anxious-customer-label = Anxious customer
situation-confused-customer-label = Confused customer
situation-disappointed-customer-label = Disappointed customer
situation-first-contact-label = First contact
situation-general-label = General

## Techniques

technique-active-listening-label = Active listening
technique-validation-label = Validation
technique-personalization-label = Personal touch
technique-positive-language-label = Positive language
technique-accountability-label = Taking responsibility
technique-reassurance-label = Reassurance
technique-perspective-taking-label = Taking their perspective
technique-follow-up-label = Follow-up
technique-clarification-label = Clarification
technique-apology-label = Apology
technique-gratitude-label = Gratitude
technique-de-escalation-label = De-escalation
technique-empowerment-label = Giving a choice
technique-bias-awareness-label = Bias awareness
technique-self-care-label = Self-care

## Stages

stage-open-label = Open
stage-acknowledge-label = Acknowledge
stage-validate-label = Validate
stage-apologize-label = Apologise
stage-own-label = Take ownership
stage-act-label = Act
stage-reassure-label = Reassure
stage-follow-up-label = Follow up
stage-close-label = Close

## Kinds of empathy

empathy-cognitive-label = Cognitive: recognise it
empathy-emotional-label = Emotional: relate to it
empathy-compassionate-label = Compassionate: act on it

## Channels

channel-email-label = E-mail
channel-chat-label = Chat
channel-phone-label = Phone

## Intensity

intensity-light-label = Light
intensity-medium-label = Medium
intensity-strong-label = Strong

## Variables

variable-customer-label = Customer’s name
    .example = Emma
variable-agent-label = Your name
    .example = Daniel
variable-order-label = Order number
variable-product-label = Product
variable-tracking-label = Tracking number
variable-carrier-label = Carrier
    .example = Royal Mail
variable-invoice-label = Invoice number
variable-ticket-label = Case number
variable-service-label = Service
    .example = Webmail
variable-days-label = Days
variable-hours-label = Hours
variable-minutes-label = Minutes
variable-attempts-label = Number of attempts
variable-amount-label = Amount
    .example = 24.50 GBP
variable-old-price-label = Old price
    .example = 9.99 GBP
variable-new-price-label = New price
    .example = 11.99 GBP
variable-date-label = Date
variable-due-label = Date and time you promise
variable-link-label = Link
    .example = https://example.com/help
variable-appointment-label = Time of the appointment
variable-colleague-label = Colleague’s name
    .example = Anita
variable-steps-label = Number of steps
variable-register-label = Form of address
variable-customer-gender-label = Customer’s grammatical gender
variable-agent-gender-label = Your grammatical gender

## Options

option-formal-label = Formal
option-casual-label = Casual
option-feminine-label = Feminine
option-masculine-label = Masculine
option-unknown-label = Not specified
