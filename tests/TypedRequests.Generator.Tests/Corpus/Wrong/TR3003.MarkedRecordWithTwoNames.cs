// The record's own policy is what joins the names.
namespace Wrong.MarkedRecordWithTwoNames;

[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record Row(int UserId, int User_Id);
//                   ^^^ TR3003
