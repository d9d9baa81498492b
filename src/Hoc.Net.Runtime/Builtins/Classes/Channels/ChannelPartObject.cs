using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <summary>A part of a KSChan as scripts see it; the channel may remove the part.</summary>
internal abstract class ChannelPartObject<T>(ChannelObject owner, T part) : HocObject
    where T : class
{
    private bool _hasEnded;

    /// <summary>The channel.</summary>
    public ChannelObject Owner { get; } = owner;

    /// <summary>The part, as long as the channel has it.</summary>
    public T Needed(CallArguments call) => !_hasEnded ? part : throw call.Fault(
        RuntimeDiagnostics.NoSuchObject,
        $"{Name} was removed from its KSChan.",
        "Ask the KSChan for what it has now.");

    /// <summary>The channel has removed the part.</summary>
    public void End()
    {
        _hasEnded = true;
        Release();
    }

    /// <summary>Parts are made by the methods of KSChan.</summary>
    protected static HocException NotByNew(CallArguments call) => call.Fault(
        RuntimeDiagnostics.NotAssigned,
        $"{call.Callee} is a part of a KSChan and cannot be made by itself.",
        "Use the methods of KSChan: add_hhstate, add_ksstate, add_transition, state, gate, trans.");
}
