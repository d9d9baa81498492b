using Hoc.Net.Mechanisms.Channels;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <summary>
/// The structure of a channel as numbers: the kind of current; how many gates, states, simple states, transitions, ligands, and transitions without a ligand; of each gate its
/// first state, how many it has, its power and their fractions; of each transition source, target, kind and ligand.
/// </summary>
internal static class ChannelStructure
{
    /// <summary>Gives a channel that structure; states keep their names as far as there are some.</summary>
    /// <returns>False when the numbers do not fit each other; then the channel has lost its structure.</returns>
    public static bool TryRead(Channel channel, double[] numbers)
    {
        string[] names = [.. channel.States.Select(static state => state.Name)];
        channel.Gates.Clear();
        channel.Transitions.Clear();
        channel.Ligands.Clear();
        channel.NoteStructure();
        try
        {
            Read(channel, new Queue<double>(numbers), names);
            return true;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            channel.Gates.Clear();
            channel.Transitions.Clear();
            return false;
        }
    }

    private static void Read(Channel channel, Queue<double> numbers, string[] names)
    {
        channel.Current = (ChannelCurrent)Math.Clamp((int)numbers.Dequeue(), 0, 2);
        int gates = (int)numbers.Dequeue();
        int states = (int)numbers.Dequeue();
        int simple = (int)numbers.Dequeue();
        int transitions = (int)numbers.Dequeue();
        int ligands = (int)numbers.Dequeue();
        int withoutLigand = (int)numbers.Dequeue();
        // KSTrans.type() gives a transition its ligand.
        Require(ligands == 0 && withoutLigand == transitions && simple <= Math.Min(gates, transitions));
        for (int i = 0; i < gates; i++)
        {
            var gate = new ChannelGate(isHodgkinHuxley: i < simple);
            Require((int)numbers.Dequeue() == channel.StateCount);
            int count = (int)numbers.Dequeue();
            Require(gate.IsHodgkinHuxley ? count == 1 : count > 0);
            gate.Power = (int)numbers.Dequeue();
            channel.Gates.Add(gate);
            for (int k = 0; k < count; k++)
            {
                int index = channel.StateCount;
                gate.States.Add(new(index < names.Length ? names[index] : $"s{index}", 0));
            }

            foreach (ChannelState state in gate.States) state.Fraction = numbers.Dequeue();
        }

        Require(channel.StateCount == states);
        for (int i = 0; i < transitions; i++)
        {
            ChannelState source = channel.StateAt((int)numbers.Dequeue());
            ChannelState target = channel.StateAt((int)numbers.Dequeue());
            Require(i < simple ? source == channel.StateAt(i) && target == source : !IsSimple(channel, source) && !IsSimple(channel, target));
            int kind = (int)numbers.Dequeue();
            numbers.Dequeue();
            channel.Transitions.Add(new(source, target) { Kind = kind == 1 ? ChannelTransitionKind.SteadyAndTime : ChannelTransitionKind.Rates });
        }
    }

    private static bool IsSimple(Channel channel, ChannelState state) => channel.GateOf(state).IsHodgkinHuxley;

    private static void Require(bool fits)
    {
        if (!fits) throw new ArgumentException("the numbers do not fit each other");
    }
}
