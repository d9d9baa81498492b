namespace Hoc.Net.Simulation.Events;

/// <summary>Where the members of a <see cref="Roster{T, TPlace}"/> keep their place in it.</summary>
internal interface IPlace<T>
{
    /// <summary>The place of a member, to be read and written.</summary>
    static abstract ref int Of(T member);
}
