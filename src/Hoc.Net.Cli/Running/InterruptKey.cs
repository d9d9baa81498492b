using System.Runtime.InteropServices;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Running;

/// <summary>
/// Ctrl-C while something runs: the session stops it in good order, so that what was printed arrives. At a prompt the
/// session goes on; a script ends, and where it does not, a second Ctrl-C ends the process.
/// </summary>
internal sealed class InterruptKey : IDisposable
{
    private readonly HocSession _session;
    private readonly PosixSignalRegistration _registration;
    private bool _wasPressed;

    /// <summary>Listens until disposed.</summary>
    public InterruptKey(HocSession session)
    {
        _session = session;
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Press);
    }

    /// <summary>Whether the process outlives every Ctrl-C.</summary>
    public bool KeepsProcess { get; init; }

    /// <inheritdoc/>
    public void Dispose() => _registration.Dispose();

    private void Press(PosixSignalContext context)
    {
        context.Cancel = KeepsProcess || !_wasPressed;
        _wasPressed = true;
        _session.Interrupt();
    }
}
