namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>What an instance can do about an event: net_send, net_event, net_move.</summary>
internal interface IRelayActions
{
    /// <summary>Sends itself an event after a time, ms.</summary>
    void Send(double delay, int flag);

    /// <summary>Is the source of an event after a time, ms.</summary>
    void Emit(double delay);

    /// <summary>Moves its event with flag 1 to a time from now, ms.</summary>
    void Move(double delay);
}
