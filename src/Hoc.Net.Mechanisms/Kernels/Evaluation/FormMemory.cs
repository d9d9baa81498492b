using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hoc.Net.Mechanisms.Kernels.Tables;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <summary>What a mechanism keeps in one model for all its rows: shared variables that users don't see, and tables.</summary>
internal sealed class FormMemory : ISharedMemory
{
    private readonly FormProgram _program;
    private readonly Dictionary<long, double[]> _rented = []; // by address
    private readonly Stack<FormEvaluator> _moreIdle = new(); // of several threads
    private readonly Stack<double[]> _moreScratch = new();
    private bool? _isLegacy; // null before constants are set at all
    private FormEvaluator? _idle;
    private double[]? _scratch; // idle

    private FormMemory(FormProgram program, MechanismType type)
    {
        _program = program;
        Shared = GC.AllocateArray<double>(program.Form.SharedLength, pinned: true);
        UseUnits(isLegacy: false);
        Tables = [.. program.Tabulated.Select(static r => new FormTable(r.Table!))];
        NoRow = type.Defaults();
    }

    private FormMemory(FormMemory original)
    {
        (_program, Tables, NoRow, _isLegacy) = (original._program, original.Tables, original.NoRow, original._isLegacy);
        Shared = GC.AllocateArray<double>(original.Shared.Length, pinned: true);
        original.CopyTo(this);
    }

    /// <summary>The variables with <see cref="Forms.Storage.Shared"/>. Pinned.</summary>
    public double[] Shared { get; }

    /// <summary>The tables, in the order of <see cref="FormProgram.Tabulated"/>.</summary>
    public FormTable[] Tables { get; }

    /// <summary>What stands for the fields where a routine is called for no row.</summary>
    public double[] NoRow { get; }

    public static FormMemory Of(KernelFrame frame, FormProgram program)
    {
        if (frame.Shared is not FormMemory memory)
            frame.Shared = memory = new FormMemory(program, frame.Type);
        return memory;
    }

    /// <inheritdoc/>
    public ISharedMemory Fork() => new FormMemory(this);

    /// <inheritdoc/>
    public void CopyTo(ISharedMemory fork) => Shared.CopyTo(((FormMemory)fork).Shared, 0);

    /// <summary>Sets the constants of UNITS to their modern or legacy values.</summary>
    public void UseUnits(bool isLegacy)
    {
        if (_isLegacy == isLegacy)
            return;
        _isLegacy = isLegacy;
        foreach (var constant in _program.Form.Constants)
            Shared[constant.Slot] = isLegacy ? constant.Legacy : constant.Modern;
    }

    /// <summary>An evaluator that nobody else uses until it is returned.</summary>
    public FormEvaluator Rent() => Interlocked.Exchange(ref _idle, null) ?? (TryPop(_moreIdle, out var evaluator) ? evaluator : new FormEvaluator(_program, this));

    public void Return(FormEvaluator evaluator)
    {
        if (Interlocked.CompareExchange(ref _idle, evaluator, null) is null)
            return;
        lock (_moreIdle)
            _moreIdle.Push(evaluator);
    }

    /// <summary>The address of memory for so many doubles that nobody else uses until it is returned.</summary>
    public unsafe long RentScratch(int length)
    {
        var scratch = Interlocked.Exchange(ref _scratch, null) ?? (TryPop(_moreScratch, out var more) ? more : null);
        if (scratch is null || scratch.Length < length)
        {
            scratch = GC.AllocateArray<double>(length, pinned: true);
            lock (_rented)
                _rented.Add((long)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(scratch)), scratch);
        }

        return (long)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(scratch));
    }

    public void ReturnScratch(long address)
    {
        double[] scratch;
        lock (_rented)
            scratch = _rented[address];
        if (Interlocked.CompareExchange(ref _scratch, scratch, null) is null)
            return;
        lock (_moreScratch)
            _moreScratch.Push(scratch);
    }

    private static bool TryPop<T>(Stack<T> idle, [NotNullWhen(true)] out T? item)
        where T : class
    {
        lock (idle)
            return idle.TryPop(out item);
    }
}
