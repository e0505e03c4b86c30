using MetaIsland;

// Names that differ in nothing but case: files are told apart all the same.
namespace Demo.Twins
{
    [World]
    public sealed partial class Island
    {
        int soil = 1;
    }

    [World]
    public sealed partial class ISLAND
    {
        int soil = 2;
    }

    public static partial class Place
    {
        [Agent]
        public sealed partial class Walker
        {
            [Node] int Walk(Island.View here, ISLAND.View there) => here.Soil + there.Soil;
        }
    }

    namespace place
    {
        [Agent]
        public sealed partial class Walker
        {
            [Node] int Walk() => 1;
        }
    }
}
