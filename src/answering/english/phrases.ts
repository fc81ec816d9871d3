/** Phrases and the words that say the same; an underscore joins the words of a phrase. Groups end with a semicolon. */
export const PHRASES = `
take_place occur happen be_held; take_part participate; set_up establish found;
carry_out perform conduct; give_up abandon surrender relinquish; made_up comprise consist compose;
find_out discover learn; point_out note mention; put_on stage perform; turn_down reject refuse decline;
come_up_with invent devise; come_from originate derive stem; look_like resemble appear;
get_rid remove eliminate; bring_about cause; break_out erupt begin; get_away escape flee; pass_away die;
step_down resign quit; take_over seize control conquer; put_off postpone delay; call_off cancel;
go_up rise increase; go_down fall decrease drop; pull_out withdraw leave retreat; laid_off fire dismiss;
prime_minister premier; new_york_city nyc; new_york nyc; as_well_as also; a_lot many much;
world_war_ii wwii ww2; world_war_i wwi ww1; european_union eu; united_nations un;
high_school secondary_school; motion_picture film movie; passed_away died; brought_up raised;
named_after namesake; stand_for mean abbreviation acronym; short_for abbreviation acronym;
web_site website
`;
