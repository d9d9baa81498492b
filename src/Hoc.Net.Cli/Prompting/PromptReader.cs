namespace Hoc.Net.Cli.Prompting;

/// <summary>What is typed at the prompt, as a stream of characters that a session reads.</summary>
internal sealed class PromptReader(ILineEditor editor) : TextReader
{
    /// <summary>The prompt for a statement.</summary>
    public const string Prompt = "hoc> ";

    /// <summary>The prompt for a line that goes on with a statement.</summary>
    public const string Continuation = "...> ";

    private string _line = "";
    private string _prompt = "";
    private int _next;

    /// <summary>Chooses the prompt of the next line. Lines that a script itself asks for have none.</summary>
    public void Announce(bool continues) => _prompt = continues ? Continuation : Prompt;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The line was abandoned.</exception>
    public override int Peek() => HasNext() ? _line[_next] : -1;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The line was abandoned.</exception>
    public override int Read() => HasNext() ? _line[_next++] : -1;

    private bool HasNext()
    {
        if (_next < _line.Length) return true;
        TypedLine typed = editor.Read(_prompt);
        bool begins = _prompt == Prompt;
        _prompt = "";
        if (typed.Ending == LineEnding.Abandoned) throw new OperationCanceledException();
        _line = typed.Ending == LineEnding.EndOfInput ? "" : (begins ? AsStatement(typed.Text) : typed.Text) + "\n";
        _next = 0;
        return _line.Length > 0;
    }

    /// <summary>Where a statement begins, <c>?name</c> asks for help.</summary>
    private static string AsStatement(string line) => line.TrimStart() is ['?', .. var topic] ? $"help {topic.Trim()}" : line;
}
