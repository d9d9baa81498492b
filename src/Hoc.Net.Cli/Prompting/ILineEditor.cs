namespace Hoc.Net.Cli.Prompting;

/// <summary>Where somebody types lines.</summary>
internal interface ILineEditor
{
    /// <summary>Shows a prompt and waits for a line.</summary>
    TypedLine Read(string prompt);
}
