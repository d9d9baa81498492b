using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Builtins.Classes.Randomness;

/// <content>Which generator the numbers come from. The distribution stays, with what it has kept.</content>
internal sealed partial class RandomObject
{
    private const double LargestWord = uint.MaxValue;
    private const double LargestPosition = (1UL << 34) - 1;

    [HocMethod("ACG", "r.ACG(seed, size)", "Draws from an additive generator with a shuffled table; size, 7 to 98, is that of its state.", Most = 2)]
    public double UseAcg(CallArguments call)
    {
        Stream.Generator = NewAcg(call);
        return 1;
    }

    [HocMethod("MLCG", "r.MLCG(seed1, seed2)", "Draws from two multiplicative congruential generators.", Most = 2)]
    public double UseMlcg(CallArguments call)
    {
        Stream.Generator = new Mlcg((int)Seed(call, 1), (int)Seed(call, 2));
        return 1;
    }

    [HocMethod("MCellRan4", "r.MCellRan4(highindex, lowindex)", "Draws from MCellRan4 from an index on; 0 chooses one. Without a low index that of mcell_ran4_init holds. Gives the index it begins with.", Most = 2)]
    public double UseMCellRan4(CallArguments call)
    {
        MCellRan4 generator = _model.RandomSettings.NewMCellRan4(Word(call, 1), Word(call, 2));
        Stream.Generator = generator;
        return generator.Start;
    }

    [HocMethod("Isaac64", "r.Isaac64(seed)", "Draws from ISAAC-64; 0 chooses a seed. Gives the seed.", Most = 1)]
    public double UseIsaac64(CallArguments call)
    {
        uint seed = Seed(call, 1);
        Stream.Generator = _model.RandomSettings.NewIsaac64(ref seed);
        return seed;
    }

    [HocMethod("Random123", "r.Random123(id1, id2, id3)", "Draws from Random123's Philox 4x32, from the stream of up to three numbers.", Most = 3)]
    public double UseRandom123(CallArguments call)
    {
        Stream.Generator = new Philox4x32(Word(call, 1), Word(call, 2), Word(call, 3), _model.RandomSettings);
        return 0;
    }

    [HocMethod("Random123_globalindex", "r.Random123_globalindex(index)", "The number that changes all Random123 streams at once; with an argument, sets it.", Most = 1)]
    public double GlobalIndex(CallArguments call)
    {
        if (call.Count > 0) _model.RandomSettings.GlobalIndex = Word(call, 1);
        return _model.RandomSettings.GlobalIndex;
    }

    [HocMethod("seq", "r.seq(position)", "Where MCellRan4 (its high index) or Random123 (the number of draws) stands; with an argument, goes there.", Most = 1)]
    public double Sequence(CallArguments call)
    {
        switch (Stream.Generator)
        {
            case Philox4x32 philox:
                if (call.Count > 0) philox.Position = (ulong)NumberWithin(call, 1, LargestPosition);
                return philox.Position;
            case MCellRan4 ran4:
                if (call.Count > 0) ran4.HighIndex = Seed(call, 1);
                return ran4.HighIndex;
            default:
                throw call.Fault(
                    RuntimeDiagnostics.WrongGenerator,
                    $"{call.Callee}() needs the generator MCellRan4 or Random123, but {Name} draws from another.",
                    $"Call MCellRan4(...) or Random123(...) of {Name} first.");
        }
    }

    /// <summary>A seed cut to 32 bits as C does: it may be negative, and of a large one the lowest bits count. 0 if it is not given.</summary>
    public static uint Seed(CallArguments call, int position) => Seed(call, position, call.Number(position, 0));

    /// <summary>As above, of a number that the argument at a position leads to.</summary>
    public static uint Seed(CallArguments call, int position, double seed)
    {
        if (Math.Abs(seed) < long.MaxValue) return unchecked((uint)(long)seed);
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {position} of {call.Callee}() is {seed:G10}, which is no seed.",
            "Pass a whole number.");
    }

    /// <summary>A number of 32 bits; 0 if it is not given.</summary>
    public static uint Word(CallArguments call, int position) =>
        call.Count < position ? 0 : (uint)NumberWithin(call, position, LargestWord);

    private static double NumberWithin(CallArguments call, int position, double most)
    {
        double number = call.Number(position);
        if (number >= 0 && number <= most) return number;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {position} of {call.Callee}() is {number:G11}, outside 0 to {most:G11}.",
            $"Pass a number from 0 to {most:G11}.");
    }

    private static Acg NewAcg(CallArguments call) => new(Seed(call, 1), call.Count > 1 ? call.Integer(2, 7, 98) : 55);
}
