using Hoc.Net.Language.Hoc.Parsing;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>Lines of a reader, each of a statement announced by a prompt; output comes first.</summary>
internal sealed class PromptedInput(HocSession session, TextReader reader, Action<bool>? prompt) : ILineInput
{
    private readonly TextReaderInput _lines = new(reader);

    /// <inheritdoc/>
    public string? ReadLine(bool continues)
    {
        session.Output.Flush();
        prompt?.Invoke(continues);
        return _lines.ReadLine(continues);
    }

    /// <inheritdoc/>
    public string? ReadAnswer()
    {
        session.Output.Flush();
        return _lines.ReadAnswer();
    }
}
