namespace Hoc.Net.Simulation.Membrane;

/// <summary>What a mechanism keeps in a model for all its instances, of which each thread may need some apart.</summary>
internal interface ISharedMemory
{
    /// <summary>A copy whose variables may be written apart; tables are the same.</summary>
    ISharedMemory Fork();

    /// <summary>Brings a copy to the present values.</summary>
    void CopyTo(ISharedMemory fork);
}
