using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>Random numbers: of the C library, of NEURON's mechanisms, of Random objects and streams of Random123.</summary>
internal static class RandomChapter
{
    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("rand", static c => (long)c.Machine.Random.Next()), ("random", static c => (long)c.Machine.Random.Next()),
        ("srand", Seed), ("srandom", Seed),
        ("drand48", static c => c.Machine.Random48.NextDouble()), ("lrand48", static c => c.Machine.Random48.NextInteger()), ("srand48", Seed48),
        ("scop_random", static c => c.Machine.Model.MechanismRandom.NextDouble()), ("exprand", static c => c.Machine.Model.MechanismRandom.NextExponential(c.Real(0))),
        ("normrand", static c => c.Machine.Model.MechanismRandom.NextNormal(c.Real(0), c.Real(1))),
        ("poisrand", static c => c.Machine.Model.MechanismRandom.NextPoisson(c.Real(0))), ("set_seed", SeedMechanisms),
        ("nrn_random_pick", static c => Stream(c).Next()), ("nrn_random_arg", Argument), ("nrn_random_reset", Reset),
        ("nrn_random_isran123", static c => Stream(c).Generator is Philox4x32 philox ? PutIds(c, philox, 3) : 0),
        ("nrn_random123_setseq", static c => Stream(c).Generator is Philox4x32 philox ? SetPosition(c, philox) : 0),
        ("nrn_random123_getseq", static c => Stream(c).Generator is Philox4x32 philox ? GetPosition(c, philox) : 0),
        ("nrnran123_newstream", static c => NewStream(c, 0)), ("nrnran123_newstream3", static c => NewStream(c, (uint)c.Int(2))), ("nrnran123_deletestream", Delete),
        ("nrnran123_setseq", static c => SetPosition(c, Philox(c))), ("nrnran123_getseq", static c => GetPosition(c, Philox(c))),
        ("nrnran123_getids", static c => PutIds(c, Philox(c), 2)), ("nrnran123_getids3", static c => PutIds(c, Philox(c), 3)),
        ("nrnran123_dblpick", static c => Philox(c).NextDouble()), ("nrnran123_ipick", static c => (long)Philox(c).NextUInt32()),
        ("nrnran123_negexp", static c => -Math.Log(Philox(c).NextDouble())), ("nrnran123_normal", static c => Normal(Philox(c))),
        ("nrnran123_uint2dbl", static c => ((uint)c.Int(0) + 1.0) / 4294967297),
        ("nrnran123_get_globalindex", static c => (long)c.Machine.Model.RandomSettings.GlobalIndex), ("nrnran123_set_globalindex", SetGlobalIndex),
        ("mcell_ran4", Ran4), ("mcell_ran4_init", SetLowIndex), ("mcell_ran4a", static c => Draw(c)), ("mcell_iran4", static c => (long)Hash(c, c.Machine.Model.RandomSettings.LowIndex)),
        ("nrnRan4dbl", static c => Hash(c, (uint)c.Int(1)) * (1.0 / 4294967296)), ("nrnRan4int", static c => (long)Hash(c, (uint)c.Int(1))),
    ];

    private static LibraryResult Seed(LibraryCall call)
    {
        call.Machine.Random.Seed((uint)call.Int(0));
        return 0;
    }

    private static LibraryResult Seed48(LibraryCall call)
    {
        call.Machine.Random48.Seed((uint)call.Int(0));
        return 0;
    }

    private static LibraryResult SeedMechanisms(LibraryCall call)
    {
        call.Machine.Model.MechanismRandom.Seed(call.Real(0));
        return 0;
    }

    private static RandomStream Stream(LibraryCall call) => call.Machine.ObjectOrOwner(call.Int(0)) is { } owner
        && (owner as RandomStream ?? call.Host.StreamOf(owner)) is { } stream
            ? stream
            : throw new CodeFaultException(call.Int(0) == 0 ? "a random number is asked of a pointer that is 0" : "a pointer is used as a Random that is none");

    private static LibraryResult Argument(LibraryCall call)
    {
        var position = (int)call.Int(0);
        var instance = call.Host.ObjectArgument(position) ?? throw new CodeFaultException($"argument {position} is no Random");
        return call.Host.StreamOf(instance) is { } stream
            ? call.Machine.Opaque(stream, "a Random")
            : throw new CodeFaultException($"argument {position} is no Random but {call.Host.NameOf(instance)}");
    }

    private static LibraryResult Reset(LibraryCall call)
    {
        Stream(call).Generator.Reset();
        return 0;
    }

    private static Philox4x32 Philox(LibraryCall call) => call.Owner<Philox4x32>(0, "the stream of random numbers");

    private static LibraryResult NewStream(LibraryCall call, uint third)
    {
        var stream = new Philox4x32((uint)call.Int(0), (uint)call.Int(1), third, call.Machine.Model.RandomSettings);
        return call.Machine.Opaque(stream, "a stream of random numbers");
    }

    private static LibraryResult Delete(LibraryCall call)
    {
        call.Memory.Forget(Philox(call));
        return 0;
    }

    private static LibraryResult SetPosition(LibraryCall call, Philox4x32 stream)
    {
        stream.Position = 4UL * (uint)call.Int(1) + ((ulong)call.Int(2) & 3);
        return 1;
    }

    private static LibraryResult GetPosition(LibraryCall call, Philox4x32 stream)
    {
        call.Memory.Store(call.Int(1), 4, stream.Position >> 2);
        call.Memory.Store(call.Int(2), 1, stream.Position & 3);
        return 1;
    }

    private static LibraryResult PutIds(LibraryCall call, Philox4x32 stream, int count)
    {
        var (first, second, third) = stream.Ids;
        call.Memory.Store(call.Int(1), 4, first);
        call.Memory.Store(call.Int(2), 4, second);
        if (count > 2)
            call.Memory.Store(call.Int(3), 4, third);
        return 1;
    }

    /// <summary>A normal number by the polar method (Marsaglia and Bray 1964), the second one dropped.</summary>
    private static double Normal(Philox4x32 stream)
    {
        while (true)
        {
            var x = 2 * stream.NextDouble() - 1;
            var y = 2 * stream.NextDouble() - 1;
            var square = x * x + y * y;
            if (square <= 1)
                return x * Math.Sqrt(-2 * Math.Log(square) / square);
        }
    }

    private static LibraryResult SetGlobalIndex(LibraryCall call)
    {
        call.Machine.Model.RandomSettings.GlobalIndex = (uint)call.Int(0);
        return 0;
    }

    private static LibraryResult SetLowIndex(LibraryCall call)
    {
        call.Machine.Model.RandomSettings.LowIndex = (uint)call.Int(0);
        return 0;
    }

    private static uint Hash(LibraryCall call, uint low)
    {
        var index = (uint)call.Memory.Load(call.Int(0), 4);
        call.Memory.Store(call.Int(0), 4, index + 1);
        return MCellRan4.Hash(index, low);
    }

    private static double Draw(LibraryCall call) => Hash(call, call.Machine.Model.RandomSettings.LowIndex) * (1.0 / 4294967296);

    /// <summary>Numbers from 0 to a range; gives the first.</summary>
    private static LibraryResult Ran4(LibraryCall call)
    {
        var (to, count, range) = (call.Int(1), call.Int(2), call.Real(3));
        var first = 0.0;
        for (long i = 0; i < count; i++)
        {
            var number = range * Draw(call);
            call.Memory.StoreDouble(to + 8 * i, number);
            if (i == 0)
                first = number;
        }

        return first;
    }
}
