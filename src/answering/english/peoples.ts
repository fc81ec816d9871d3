/** Countries, their people and their capitals; an underscore joins the words of a phrase. Groups end with a semicolon. */
export const PEOPLES = `
america american usa us united_states washington; britain british uk united_kingdom; england english;
france french paris; germany german berlin; china chinese beijing; japan japanese tokyo;
russia russian moscow; spain spanish madrid; italy italian rome; portugal portuguese lisbon;
netherlands dutch holland; greece greek athens; turkey turkish ankara; iran iranian persian tehran;
iraq iraqi baghdad; kurdistan kurdish kurd; syria syrian damascus; israel israeli; egypt egyptian cairo;
poland polish; ireland irish; scotland scottish; wales welsh; sweden swedish; norway norwegian;
denmark danish; finland finnish; switzerland swiss; austria austrian; hungary hungarian;
ukraine ukrainian; tibet tibetan; mongolia mongol; india indian; pakistan pakistani; afghanistan afghan;
vietnam vietnamese; korea korean; thailand thai; mexico mexican; canada canadian; brazil brazilian;
australia australian; africa african; europe european; asia asian; catholic catholicism;
christian christianity; islam islamic muslim; buddhism buddhist; jew jewish judaism
`;
