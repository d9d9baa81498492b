namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Ends the run with a mistake of the model for the first row that gets here. It does not keep a kernel from running on lanes.</summary>
/// <param name="Message">What went wrong, as a sentence.</param>
internal sealed record FailForm(string Message) : FormStatement;
