namespace Hoc.Net.Cli.Prompting;

/// <summary>Lines of a stream that is no terminal, or of a terminal that cannot move its cursor.</summary>
/// <param name="input">Where the lines come from.</param>
/// <param name="prompts">Where the prompts go.</param>
internal sealed class PlainEditor(TextReader input, TextWriter prompts) : ILineEditor
{
    /// <inheritdoc/>
    public TypedLine Read(string prompt)
    {
        prompts.Write(prompt);
        prompts.Flush();
        return input.ReadLine() is { } line ? new TypedLine(line, LineEnding.Entered) : new TypedLine("", LineEnding.EndOfInput);
    }
}
