using RadLine;

namespace Hoc.Net.Cli.Prompting;

/// <summary>The keys of the terminal. Waiting for one sleeps, where RadLine's own source looks two hundred times a second.</summary>
/// <remarks>
/// RadLine asks in a loop whether there is a key when it has none to work on, and, having got one, whether there are more, until
/// the answer is no. So the question after a no is one that may wait for its answer.
/// </remarks>
internal sealed class WaitingKeys : IInputSource
{
    private ConsoleKeyInfo? _key;
    private bool _mayWait = true;

    /// <inheritdoc/>
    public bool ByPassProcessing => false;

    /// <inheritdoc/>
    public bool IsKeyAvailable()
    {
        if (_key is not null || Console.KeyAvailable) return true;
        if (_mayWait) _key = Console.ReadKey(intercept: true);
        _mayWait = !_mayWait;
        return _key is not null;
    }

    /// <inheritdoc/>
    public ConsoleKeyInfo ReadKey()
    {
        ConsoleKeyInfo key = _key ?? Console.ReadKey(intercept: true);
        _key = null;
        _mayWait = false;
        return key;
    }
}
