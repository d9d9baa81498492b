namespace Hoc.Net.Mechanisms.Forms;

/// <summary>What an instance may do with events.</summary>
internal enum EventAction
{
    /// <summary>net_send(delay, flag), but with the time in place of the delay: an event for itself.</summary>
    Send,

    /// <summary>net_move(time): moves the event that it has sent itself with flag 1.</summary>
    Move,

    /// <summary>net_event(time): an event for all that listen.</summary>
    Emit,

    /// <summary>WATCH: the index of the condition, and the flag of the event that it makes.</summary>
    Watch,
}
