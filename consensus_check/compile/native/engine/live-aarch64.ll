%struct.lv_part = type { i32, i32, i32, i32 }

@cc_unit_words = external local_unnamed_addr constant i32, align 4
@cc_option_words = external local_unnamed_addr constant i32, align 4
@cc_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define i32 @lv_targets(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #0 {
  %4 = zext i32 %1 to i64
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = icmp ugt i64 %7, %4
  br i1 %8, label %9, label %54

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !20
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @gather, ptr %12, align 8, !tbaa !21
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 104
  store ptr %0, ptr %13, align 8, !tbaa !23
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !24
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 16
  store ptr %15, ptr %16, align 8, !tbaa !25
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !26
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 24
  store i64 %18, ptr %19, align 8, !tbaa !27
  %20 = shl nuw i64 %4, 32
  %21 = getelementptr inbounds nuw i8, ptr %11, i64 40
  store i64 %20, ptr %21, align 8, !tbaa !28
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %22, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 0, ptr %23, align 8, !tbaa !30
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 32
  store i64 0, ptr %24, align 8, !tbaa !31
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !32
  %27 = load ptr, ptr %5, align 8, !tbaa !33
  %28 = load i32, ptr @cc_words, align 4, !tbaa !3
  %29 = zext i32 %28 to i64
  %30 = mul nuw i64 %29, %4
  %31 = getelementptr inbounds nuw i64, ptr %27, i64 %30
  %32 = tail call i32 %26(ptr noundef %11, ptr noundef %31) #11
  %33 = load i64, ptr %24, align 8, !tbaa !31
  %34 = trunc i64 %33 to i32
  %35 = and i32 %34, 31
  %36 = icmp ugt i64 %33, 31
  br i1 %36, label %37, label %41

37:                                               ; preds = %9
  %38 = load ptr, ptr %12, align 8, !tbaa !21
  %39 = and i32 %34, 32
  %40 = xor i32 %39, 32
  tail call void %38(ptr noundef nonnull %11, i32 noundef %40, i32 noundef 32) #11
  br label %41

41:                                               ; preds = %37, %9
  %42 = icmp eq i32 %35, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %41
  %44 = load ptr, ptr %12, align 8, !tbaa !21
  %45 = and i32 %34, 32
  tail call void %44(ptr noundef nonnull %11, i32 noundef %45, i32 noundef %35) #11
  br label %46

46:                                               ; preds = %41, %43
  store i64 0, ptr %24, align 8, !tbaa !31
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %48 = load ptr, ptr %47, align 8, !tbaa !34
  store ptr %48, ptr %2, align 8, !tbaa !35
  %49 = load i64, ptr %22, align 8, !tbaa !29
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %54

51:                                               ; preds = %46
  %52 = load i64, ptr %23, align 8, !tbaa !30
  %53 = trunc i64 %52 to i32
  br label %54

54:                                               ; preds = %51, %46, %3
  %55 = phi i32 [ 0, %3 ], [ %53, %51 ], [ -1, %46 ]
  ret i32 %55
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @gather(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %5 = load ptr, ptr %4, align 8, !tbaa !23
  %6 = load ptr, ptr %0, align 8, !tbaa !36
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 120
  %8 = load i64, ptr %7, align 8, !tbaa !30
  %9 = zext i32 %2 to i64
  %10 = add i64 %8, %9
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 136
  %12 = load i64, ptr %11, align 8, !tbaa !37
  %13 = icmp ugt i64 %10, %12
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 144
  br i1 %13, label %15, label %16

15:                                               ; preds = %3
  store i64 1, ptr %14, align 8, !tbaa !29
  br label %150

16:                                               ; preds = %3
  %17 = load i64, ptr %14, align 8, !tbaa !29
  %18 = icmp eq i64 %17, 0
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 144
  br i1 %18, label %20, label %150

20:                                               ; preds = %16
  %21 = add i32 %2, %1
  %22 = icmp ult i32 %1, %21
  br i1 %22, label %23, label %150

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %25 = load ptr, ptr %24, align 8, !tbaa !24
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load ptr, ptr %26, align 8, !tbaa !38
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %29 = load i64, ptr %28, align 8, !tbaa !26
  %30 = load i32, ptr @cc_words, align 4
  %31 = zext i32 %30 to i64
  %32 = zext i32 %1 to i64
  %33 = zext i32 %21 to i64
  br label %53

34:                                               ; preds = %79
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %36 = load ptr, ptr %35, align 8, !tbaa !39
  %37 = load i32, ptr @cc_words, align 4, !tbaa !3
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %40 = load ptr, ptr %39, align 8, !tbaa !38
  %41 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %42 = load i64, ptr %41, align 8, !tbaa !26
  %43 = sub i64 64, %42
  %44 = shl nsw i64 -1, %43
  %45 = xor i64 %44, -1
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %47 = load ptr, ptr %46, align 8, !tbaa !24
  %48 = icmp eq i32 %37, 0
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %50 = load ptr, ptr %49, align 8, !tbaa !34
  %51 = zext i32 %1 to i64
  %52 = zext i32 %21 to i64
  br label %82

53:                                               ; preds = %23, %79
  %54 = phi i64 [ %32, %23 ], [ %80, %79 ]
  %55 = getelementptr inbounds nuw i64, ptr %27, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !40
  %57 = lshr i64 %56, %29
  %58 = and i64 %57, -8
  %59 = getelementptr inbounds nuw i64, ptr %25, i64 %58
  %60 = load volatile <8 x i64>, ptr %59, align 16, !tbaa !41, !noalias !42
  %61 = and i64 %56, 4294967294
  %62 = or disjoint i64 %61, 1
  %63 = lshr <8 x i64> %60, splat (i64 32)
  %64 = insertelement <8 x i64> poison, i64 %62, i64 0
  %65 = shufflevector <8 x i64> %64, <8 x i64> poison, <8 x i32> zeroinitializer
  %66 = icmp eq <8 x i64> %63, %65
  %67 = bitcast <8 x i1> %66 to i8
  %68 = icmp eq i8 %67, 0
  br i1 %68, label %79, label %69

69:                                               ; preds = %53
  %70 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %67, i1 true)
  %71 = zext nneg i8 %70 to i64
  %72 = getelementptr inbounds nuw i64, ptr %59, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = add i64 %73, 4294967295
  %75 = load ptr, ptr %6, align 8, !tbaa !33
  %76 = and i64 %74, 4294967295
  %77 = mul nuw i64 %76, %31
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  tail call void @llvm.prefetch.p0(ptr %78, i32 0, i32 3, i32 1)
  br label %79

79:                                               ; preds = %69, %53
  %80 = add nuw nsw i64 %54, 1
  %81 = icmp eq i64 %80, %33
  br i1 %81, label %34, label %53, !llvm.loop !45

82:                                               ; preds = %34, %144
  %83 = phi i64 [ %51, %34 ], [ %148, %144 ]
  %84 = phi i64 [ %8, %34 ], [ %146, %144 ]
  %85 = mul nuw i64 %83, %38
  %86 = getelementptr inbounds nuw i64, ptr %36, i64 %85
  %87 = getelementptr inbounds nuw i64, ptr %40, i64 %83
  %88 = load i64, ptr %87, align 8, !tbaa !40
  %89 = lshr i64 %88, %42
  %90 = and i64 %89, -8
  %91 = and i64 %88, 4294967294
  %92 = or disjoint i64 %91, 1
  %93 = insertelement <8 x i64> poison, i64 %92, i64 0
  %94 = shufflevector <8 x i64> %93, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %95

95:                                               ; preds = %138, %82
  %96 = phi i64 [ %90, %82 ], [ %140, %138 ]
  %97 = getelementptr inbounds nuw i64, ptr %47, i64 %96
  %98 = load volatile <8 x i64>, ptr %97, align 16, !tbaa !41, !noalias !48
  %99 = lshr <8 x i64> %98, splat (i64 32)
  %100 = icmp eq <8 x i64> %99, %94
  %101 = bitcast <8 x i1> %100 to i8
  %102 = icmp eq i8 %101, 0
  br i1 %102, label %134, label %103

103:                                              ; preds = %95
  %104 = zext i8 %101 to i32
  %105 = load ptr, ptr %6, align 8, !tbaa !33
  br label %106

106:                                              ; preds = %103, %130
  %107 = phi i32 [ %104, %103 ], [ %132, %130 ]
  %108 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %107, i1 true)
  %109 = zext nneg i32 %108 to i64
  %110 = getelementptr i64, ptr %97, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !40
  %112 = trunc i64 %111 to i32
  %113 = add i32 %112, -1
  %114 = zext i32 %113 to i64
  %115 = mul nuw i64 %114, %38
  %116 = getelementptr inbounds nuw i64, ptr %105, i64 %115
  br i1 %48, label %141, label %117

117:                                              ; preds = %106, %117
  %118 = phi i64 [ %126, %117 ], [ 0, %106 ]
  %119 = phi i64 [ %125, %117 ], [ 0, %106 ]
  %120 = getelementptr inbounds nuw i64, ptr %116, i64 %118
  %121 = load i64, ptr %120, align 8, !tbaa !40
  %122 = getelementptr inbounds nuw i64, ptr %86, i64 %118
  %123 = load i64, ptr %122, align 8, !tbaa !40
  %124 = xor i64 %123, %121
  %125 = or i64 %124, %119
  %126 = add nuw nsw i64 %118, 1
  %127 = icmp eq i64 %126, %38
  br i1 %127, label %128, label %117

128:                                              ; preds = %117
  %129 = icmp eq i64 %125, 0
  br i1 %129, label %141, label %130

130:                                              ; preds = %128
  %131 = add nsw i32 %107, -1
  %132 = and i32 %131, %107
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %134, label %106, !llvm.loop !53

134:                                              ; preds = %130, %95
  %135 = icmp eq <8 x i64> %98, zeroinitializer
  %136 = bitcast <8 x i1> %135 to i8
  %137 = icmp eq i8 %136, 0
  br i1 %137, label %138, label %143

138:                                              ; preds = %134
  %139 = add i64 %96, 8
  %140 = and i64 %139, %45
  br label %95, !llvm.loop !54

141:                                              ; preds = %106, %128
  %142 = icmp eq i32 %112, 0
  br i1 %142, label %143, label %144

143:                                              ; preds = %134, %141
  store i64 1, ptr %19, align 8, !tbaa !29
  br label %144

144:                                              ; preds = %143, %141
  %145 = phi i32 [ -1, %143 ], [ %113, %141 ]
  %146 = add i64 %84, 1
  store i64 %146, ptr %7, align 8, !tbaa !30
  %147 = getelementptr inbounds nuw i32, ptr %50, i64 %84
  store i32 %145, ptr %147, align 4, !tbaa !3
  %148 = add nuw nsw i64 %83, 1
  %149 = icmp eq i64 %148, %52
  br i1 %149, label %150, label %82, !llvm.loop !55

150:                                              ; preds = %144, %20, %15, %16
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_step(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5, ptr noundef readonly captures(none) %6) local_unnamed_addr #3 {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %9 = load i64, ptr %8, align 8, !tbaa !30
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = load i64, ptr %10, align 8, !tbaa !37
  %12 = icmp eq i64 %9, %11
  br i1 %12, label %18, label %13

13:                                               ; preds = %7
  %14 = load i32, ptr @cc_words, align 4, !tbaa !3
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %33, label %16

16:                                               ; preds = %13
  %17 = zext i32 %14 to i64
  br label %20

18:                                               ; preds = %7
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %19, align 8, !tbaa !29
  br label %106

20:                                               ; preds = %16, %20
  %21 = phi i64 [ 0, %16 ], [ %31, %20 ]
  %22 = phi i64 [ -7046029254386353131, %16 ], [ %30, %20 ]
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %21
  %24 = load i64, ptr %23, align 8, !tbaa !40
  %25 = xor i64 %24, %22
  %26 = zext i64 %25 to i128
  %27 = mul nuw i128 %26, 15485907386658061715
  %28 = lshr i128 %27, 64
  %29 = xor i128 %28, %27
  %30 = trunc i128 %29 to i64
  %31 = add nuw nsw i64 %21, 1
  %32 = icmp eq i64 %31, %17
  br i1 %32, label %33, label %20

33:                                               ; preds = %20, %13
  %34 = phi i64 [ 0, %13 ], [ %17, %20 ]
  %35 = phi i64 [ -7046029254386353131, %13 ], [ %30, %20 ]
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %37 = load ptr, ptr %36, align 8, !tbaa !57
  %38 = load i32, ptr @cc_unit_words, align 4, !tbaa !3
  %39 = load i32, ptr @cc_option_words, align 4, !tbaa !3
  %40 = shl i32 %39, 1
  %41 = add i32 %40, %38
  %42 = zext i32 %41 to i64
  %43 = mul i64 %9, %42
  %44 = getelementptr inbounds nuw i64, ptr %37, i64 %43
  %45 = load ptr, ptr %0, align 8, !tbaa !7
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 16
  %47 = load ptr, ptr %46, align 8, !tbaa !24
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 40
  %49 = load i64, ptr %48, align 8, !tbaa !26
  %50 = lshr i64 %35, %49
  %51 = and i64 %50, -8
  %52 = getelementptr inbounds nuw i64, ptr %47, i64 %51
  tail call void @llvm.prefetch.p0(ptr %52, i32 0, i32 3, i32 1)
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %54 = load ptr, ptr %53, align 8, !tbaa !58
  %55 = getelementptr inbounds nuw i64, ptr %54, i64 %9
  store i64 %35, ptr %55, align 8, !tbaa !40
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %57 = load ptr, ptr %56, align 8, !tbaa !59
  %58 = load i64, ptr %8, align 8, !tbaa !30
  %59 = mul i64 %58, %34
  %60 = getelementptr inbounds nuw i64, ptr %57, i64 %59
  br i1 %15, label %61, label %65

61:                                               ; preds = %65, %33
  %62 = icmp eq i32 %38, 0
  br i1 %62, label %72, label %63

63:                                               ; preds = %61
  %64 = zext i32 %38 to i64
  br label %77

65:                                               ; preds = %33, %65
  %66 = phi i64 [ %70, %65 ], [ 0, %33 ]
  %67 = getelementptr inbounds nuw i64, ptr %1, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !40
  %69 = getelementptr inbounds nuw i64, ptr %60, i64 %66
  store i64 %68, ptr %69, align 8, !tbaa !40
  %70 = add nuw nsw i64 %66, 1
  %71 = icmp eq i64 %70, %34
  br i1 %71, label %61, label %65

72:                                               ; preds = %77, %61
  %73 = phi ptr [ %44, %61 ], [ %82, %77 ]
  %74 = icmp eq i32 %39, 0
  br i1 %74, label %95, label %75

75:                                               ; preds = %72
  %76 = zext i32 %39 to i64
  br label %87

77:                                               ; preds = %63, %77
  %78 = phi i64 [ 0, %63 ], [ %83, %77 ]
  %79 = phi ptr [ %44, %63 ], [ %82, %77 ]
  %80 = getelementptr inbounds nuw i64, ptr %4, i64 %78
  %81 = load i64, ptr %80, align 8, !tbaa !40
  %82 = getelementptr inbounds nuw i8, ptr %79, i64 8
  store i64 %81, ptr %79, align 8, !tbaa !40
  %83 = add nuw nsw i64 %78, 1
  %84 = icmp eq i64 %83, %64
  br i1 %84, label %72, label %77, !llvm.loop !61

85:                                               ; preds = %87
  %86 = zext i32 %39 to i64
  br label %98

87:                                               ; preds = %75, %87
  %88 = phi i64 [ 0, %75 ], [ %93, %87 ]
  %89 = phi ptr [ %73, %75 ], [ %92, %87 ]
  %90 = getelementptr inbounds nuw i64, ptr %5, i64 %88
  %91 = load i64, ptr %90, align 8, !tbaa !40
  %92 = getelementptr inbounds nuw i8, ptr %89, i64 8
  store i64 %91, ptr %89, align 8, !tbaa !40
  %93 = add nuw nsw i64 %88, 1
  %94 = icmp eq i64 %93, %76
  br i1 %94, label %85, label %87, !llvm.loop !62

95:                                               ; preds = %98, %72
  %96 = load i64, ptr %8, align 8, !tbaa !30
  %97 = add i64 %96, 1
  store i64 %97, ptr %8, align 8, !tbaa !30
  br label %106

98:                                               ; preds = %85, %98
  %99 = phi i64 [ 0, %85 ], [ %104, %98 ]
  %100 = phi ptr [ %92, %85 ], [ %103, %98 ]
  %101 = getelementptr inbounds nuw i64, ptr %6, i64 %99
  %102 = load i64, ptr %101, align 8, !tbaa !40
  %103 = getelementptr inbounds nuw i8, ptr %100, i64 8
  store i64 %102, ptr %100, align 8, !tbaa !40
  %104 = add nuw nsw i64 %99, 1
  %105 = icmp eq i64 %104, %86
  br i1 %105, label %95, label %98, !llvm.loop !63

106:                                              ; preds = %95, %18
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_priced(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %5 = load i64, ptr %4, align 8, !tbaa !64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %7 = load i64, ptr %6, align 8, !tbaa !37
  %8 = icmp eq i64 %5, %7
  br i1 %8, label %9, label %11

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %10, align 8, !tbaa !29
  br label %67

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %13 = load i64, ptr %12, align 8, !tbaa !65
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %61, label %15

15:                                               ; preds = %11
  %16 = load i32, ptr @cc_words, align 4, !tbaa !3
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %15
  %19 = zext i32 %16 to i64
  br label %20

20:                                               ; preds = %18, %20
  %21 = phi i64 [ 0, %18 ], [ %31, %20 ]
  %22 = phi i64 [ -7046029254386353131, %18 ], [ %30, %20 ]
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %21
  %24 = load i64, ptr %23, align 8, !tbaa !40
  %25 = xor i64 %24, %22
  %26 = zext i64 %25 to i128
  %27 = mul nuw i128 %26, 15485907386658061715
  %28 = lshr i128 %27, 64
  %29 = xor i128 %28, %27
  %30 = trunc i128 %29 to i64
  %31 = add nuw nsw i64 %21, 1
  %32 = icmp eq i64 %31, %19
  br i1 %32, label %33, label %20

33:                                               ; preds = %20, %15
  %34 = phi i64 [ 0, %15 ], [ %19, %20 ]
  %35 = phi i64 [ -7046029254386353131, %15 ], [ %30, %20 ]
  %36 = load ptr, ptr %0, align 8, !tbaa !7
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 16
  %38 = load ptr, ptr %37, align 8, !tbaa !24
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 40
  %40 = load i64, ptr %39, align 8, !tbaa !26
  %41 = lshr i64 %35, %40
  %42 = and i64 %41, -8
  %43 = getelementptr inbounds nuw i64, ptr %38, i64 %42
  tail call void @llvm.prefetch.p0(ptr %43, i32 0, i32 3, i32 1)
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %45 = load ptr, ptr %44, align 8, !tbaa !58
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %5
  store i64 %35, ptr %46, align 8, !tbaa !40
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %48 = load ptr, ptr %47, align 8, !tbaa !59
  %49 = load i64, ptr %4, align 8, !tbaa !64
  %50 = mul i64 %49, %34
  %51 = getelementptr inbounds nuw i64, ptr %48, i64 %50
  br i1 %17, label %61, label %52

52:                                               ; preds = %33, %52
  %53 = phi i64 [ %57, %52 ], [ 0, %33 ]
  %54 = getelementptr inbounds nuw i64, ptr %1, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !40
  %56 = getelementptr inbounds nuw i64, ptr %51, i64 %53
  store i64 %55, ptr %56, align 8, !tbaa !40
  %57 = add nuw nsw i64 %53, 1
  %58 = icmp eq i64 %57, %34
  br i1 %58, label %59, label %52

59:                                               ; preds = %52
  %60 = load i64, ptr %4, align 8, !tbaa !64
  br label %61

61:                                               ; preds = %59, %33, %11
  %62 = phi i64 [ %60, %59 ], [ %49, %33 ], [ %5, %11 ]
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %64 = load ptr, ptr %63, align 8, !tbaa !66
  %65 = add i64 %62, 1
  store i64 %65, ptr %4, align 8, !tbaa !64
  %66 = getelementptr inbounds nuw i64, ptr %64, i64 %62
  store i64 %2, ptr %66, align 8, !tbaa !40
  br label %67

67:                                               ; preds = %61, %9
  ret void
}

; Function Attrs: nounwind
define i32 @lv_priced(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #0 {
  %5 = zext i32 %1 to i64
  %6 = load ptr, ptr %0, align 8, !tbaa !7
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 56
  %8 = load i64, ptr %7, align 8, !tbaa !15
  %9 = icmp ugt i64 %8, %5
  br i1 %9, label %10, label %27

10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %11, align 8, !tbaa !29
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %12, align 8, !tbaa !64
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 1, ptr %13, align 8, !tbaa !65
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %15 = load ptr, ptr %14, align 8, !tbaa !67
  %16 = load ptr, ptr %6, align 8, !tbaa !33
  %17 = load i32, ptr @cc_words, align 4, !tbaa !3
  %18 = zext i32 %17 to i64
  %19 = mul nuw i64 %18, %5
  %20 = getelementptr inbounds nuw i64, ptr %16, i64 %19
  tail call void %15(ptr noundef nonnull %0, ptr noundef %20) #11
  store i64 0, ptr %13, align 8, !tbaa !65
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %22 = load ptr, ptr %21, align 8, !tbaa !34
  store ptr %22, ptr %2, align 8, !tbaa !35
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %24 = load ptr, ptr %23, align 8, !tbaa !66
  store ptr %24, ptr %3, align 8, !tbaa !68
  %25 = load i64, ptr %12, align 8, !tbaa !64
  %26 = tail call fastcc i32 @resolved(ptr noundef nonnull %0, i64 noundef %25) #12
  br label %27

27:                                               ; preds = %4, %10
  %28 = phi i32 [ %26, %10 ], [ 0, %4 ]
  ret i32 %28
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc i32 @resolved(ptr noundef captures(none) %0, i64 noundef %1) unnamed_addr #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %4 = load i64, ptr %3, align 8, !tbaa !29
  %5 = icmp eq i64 %4, 0
  %6 = icmp ne i64 %1, 0
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %26

8:                                                ; preds = %2
  %9 = load ptr, ptr %0, align 8, !tbaa !7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %11 = load ptr, ptr %10, align 8, !tbaa !59
  %12 = load i32, ptr @cc_words, align 4, !tbaa !3
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %15 = load ptr, ptr %14, align 8, !tbaa !58
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %17 = load i64, ptr %16, align 8, !tbaa !26
  %18 = sub i64 64, %17
  %19 = shl nsw i64 -1, %18
  %20 = xor i64 %19, -1
  %21 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %22 = load ptr, ptr %21, align 8, !tbaa !24
  %23 = icmp eq i32 %12, 0
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %25 = load ptr, ptr %24, align 8, !tbaa !34
  br label %30

26:                                               ; preds = %94, %93, %2
  %27 = phi i1 [ %5, %2 ], [ false, %93 ], [ true, %94 ]
  %28 = trunc i64 %1 to i32
  %29 = select i1 %27, i32 %28, i32 -1
  ret i32 %29

30:                                               ; preds = %8, %94
  %31 = phi i64 [ 0, %8 ], [ %95, %94 ]
  %32 = mul i64 %31, %13
  %33 = getelementptr inbounds nuw i64, ptr %11, i64 %32
  %34 = getelementptr inbounds nuw i64, ptr %15, i64 %31
  %35 = load i64, ptr %34, align 8, !tbaa !40
  %36 = lshr i64 %35, %17
  %37 = and i64 %36, -8
  %38 = and i64 %35, 4294967294
  %39 = or disjoint i64 %38, 1
  %40 = insertelement <8 x i64> poison, i64 %39, i64 0
  %41 = shufflevector <8 x i64> %40, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %42

42:                                               ; preds = %87, %30
  %43 = phi i64 [ %37, %30 ], [ %89, %87 ]
  %44 = getelementptr inbounds nuw i64, ptr %22, i64 %43
  %45 = load volatile <8 x i64>, ptr %44, align 16, !tbaa !41, !noalias !69
  %46 = lshr <8 x i64> %45, splat (i64 32)
  %47 = icmp eq <8 x i64> %46, %41
  %48 = bitcast <8 x i1> %47 to i8
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %81, label %50

50:                                               ; preds = %42
  %51 = zext i8 %48 to i32
  %52 = load ptr, ptr %9, align 8, !tbaa !33
  br label %53

53:                                               ; preds = %50, %77
  %54 = phi i32 [ %51, %50 ], [ %79, %77 ]
  %55 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %54, i1 true)
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr i64, ptr %44, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !40
  %59 = trunc i64 %58 to i32
  %60 = add i32 %59, -1
  %61 = zext i32 %60 to i64
  %62 = mul nuw i64 %61, %13
  %63 = getelementptr inbounds nuw i64, ptr %52, i64 %62
  br i1 %23, label %90, label %64

64:                                               ; preds = %53, %64
  %65 = phi i64 [ %73, %64 ], [ 0, %53 ]
  %66 = phi i64 [ %72, %64 ], [ 0, %53 ]
  %67 = getelementptr inbounds nuw i64, ptr %63, i64 %65
  %68 = load i64, ptr %67, align 8, !tbaa !40
  %69 = getelementptr inbounds nuw i64, ptr %33, i64 %65
  %70 = load i64, ptr %69, align 8, !tbaa !40
  %71 = xor i64 %70, %68
  %72 = or i64 %71, %66
  %73 = add nuw nsw i64 %65, 1
  %74 = icmp eq i64 %73, %13
  br i1 %74, label %75, label %64

75:                                               ; preds = %64
  %76 = icmp eq i64 %72, 0
  br i1 %76, label %90, label %77

77:                                               ; preds = %75
  %78 = add nsw i32 %54, -1
  %79 = and i32 %78, %54
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %53, !llvm.loop !53

81:                                               ; preds = %77, %42
  %82 = icmp eq <8 x i64> %45, zeroinitializer
  %83 = bitcast <8 x i1> %82 to i8
  %84 = icmp eq i8 %83, 0
  br i1 %84, label %87, label %85

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i32, ptr %25, i64 %31
  store i32 -1, ptr %86, align 4, !tbaa !3
  br label %93

87:                                               ; preds = %81
  %88 = add i64 %43, 8
  %89 = and i64 %88, %20
  br label %42, !llvm.loop !54

90:                                               ; preds = %53, %75
  %91 = getelementptr inbounds nuw i32, ptr %25, i64 %31
  store i32 %60, ptr %91, align 4, !tbaa !3
  %92 = icmp eq i32 %59, 0
  br i1 %92, label %93, label %94

93:                                               ; preds = %90, %85
  store i64 1, ptr %3, align 8, !tbaa !29
  br label %26

94:                                               ; preds = %90
  %95 = add nuw i64 %31, 1
  %96 = icmp ult i64 %95, %1
  br i1 %96, label %30, label %26, !llvm.loop !72
}

; Function Attrs: nounwind
define i32 @lv_moves(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8, !tbaa !73
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !74
  %9 = shl i64 %8, 1
  %10 = add i64 %9, %6
  %11 = zext i32 %1 to i64
  %12 = load ptr, ptr %0, align 8, !tbaa !7
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 56
  %14 = load i64, ptr %13, align 8, !tbaa !15
  %15 = icmp ugt i64 %14, %11
  br i1 %15, label %16, label %73

16:                                               ; preds = %4
  %17 = load ptr, ptr %12, align 8, !tbaa !33
  %18 = load i32, ptr @cc_words, align 4, !tbaa !3
  %19 = zext i32 %18 to i64
  %20 = mul nuw i64 %19, %11
  %21 = getelementptr inbounds nuw i64, ptr %17, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %22, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %23, align 8, !tbaa !64
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 0, ptr %24, align 8, !tbaa !30
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %26 = load ptr, ptr %25, align 8, !tbaa !75
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %28 = load ptr, ptr %27, align 8, !tbaa !76
  tail call void %26(ptr noundef nonnull %0, ptr noundef %21, ptr noundef %28) #11
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !67
  %31 = icmp eq ptr %30, null
  br i1 %31, label %66, label %32

32:                                               ; preds = %16
  tail call void %30(ptr noundef nonnull %0, ptr noundef %21) #11
  %33 = load i64, ptr %23, align 8, !tbaa !64
  %34 = load i64, ptr %24, align 8, !tbaa !30
  %35 = icmp eq i64 %33, %34
  br i1 %35, label %37, label %36

36:                                               ; preds = %32
  store i64 1, ptr %22, align 8, !tbaa !29
  br label %66

37:                                               ; preds = %32
  %38 = load i64, ptr %22, align 8, !tbaa !29
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %40, label %66

40:                                               ; preds = %37
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %43 = load i64, ptr %24, align 8, !tbaa !30
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %66, label %45

45:                                               ; preds = %40
  %46 = load ptr, ptr %41, align 8, !tbaa !66
  br label %47

47:                                               ; preds = %45, %62
  %48 = phi i64 [ %63, %62 ], [ 0, %45 ]
  %49 = getelementptr inbounds nuw i64, ptr %46, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !40
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %62, label %52

52:                                               ; preds = %47
  %53 = load ptr, ptr %42, align 8, !tbaa !57
  %54 = mul i64 %48, %10
  %55 = load i64, ptr %5, align 8, !tbaa !73
  %56 = getelementptr i64, ptr %53, i64 %54
  %57 = getelementptr i64, ptr %56, i64 %55
  %58 = load i64, ptr %57, align 8, !tbaa !40
  %59 = or i64 %58, 4
  store i64 %59, ptr %57, align 8, !tbaa !40
  %60 = load i64, ptr %22, align 8, !tbaa !29
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %66

62:                                               ; preds = %47, %52
  %63 = add nuw i64 %48, 1
  %64 = load i64, ptr %24, align 8, !tbaa !30
  %65 = icmp ult i64 %63, %64
  br i1 %65, label %47, label %66, !llvm.loop !77

66:                                               ; preds = %52, %62, %40, %36, %37, %16
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %68 = load ptr, ptr %67, align 8, !tbaa !34
  store ptr %68, ptr %2, align 8, !tbaa !35
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %70 = load ptr, ptr %69, align 8, !tbaa !57
  store ptr %70, ptr %3, align 8, !tbaa !68
  %71 = load i64, ptr %24, align 8, !tbaa !30
  %72 = tail call fastcc i32 @resolved(ptr noundef nonnull %0, i64 noundef %71) #12
  br label %73

73:                                               ; preds = %4, %66
  %74 = phi i32 [ %72, %66 ], [ 0, %4 ]
  ret i32 %74
}

; Function Attrs: nounwind
define void @lv_enabled(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !78
  %6 = load ptr, ptr %0, align 8, !tbaa !7
  %7 = load ptr, ptr %6, align 8, !tbaa !33
  %8 = zext i32 %1 to i64
  %9 = load i32, ptr @cc_words, align 4, !tbaa !3
  %10 = zext i32 %9 to i64
  %11 = mul nuw i64 %10, %8
  %12 = getelementptr inbounds nuw i64, ptr %7, i64 %11
  tail call void %5(ptr noundef %12, ptr noundef %2) #11
  ret void
}

; Function Attrs: nounwind
define i32 @lv_quiet(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load ptr, ptr %3, align 8, !tbaa !79
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = load ptr, ptr %5, align 8, !tbaa !33
  %7 = zext i32 %1 to i64
  %8 = load i32, ptr @cc_words, align 4, !tbaa !3
  %9 = zext i32 %8 to i64
  %10 = mul nuw i64 %9, %7
  %11 = getelementptr inbounds nuw i64, ptr %6, i64 %10
  %12 = tail call i32 %4(ptr noundef %11) #11
  ret i32 %12
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @lv_spell(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8, !tbaa !80
  %6 = load ptr, ptr %0, align 8, !tbaa !83
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %8 = load i64, ptr %7, align 8, !tbaa !84
  %9 = icmp ult i64 %5, %8
  br i1 %9, label %10, label %100

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load i32, ptr @cc_words, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %20

20:                                               ; preds = %10, %88
  %21 = phi ptr [ %6, %10 ], [ %96, %88 ]
  %22 = phi i64 [ %5, %10 ], [ %95, %88 ]
  %23 = load i64, ptr %2, align 8, !tbaa !85
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %100, label %25

25:                                               ; preds = %20
  %26 = add i64 %23, -1
  store i64 %26, ptr %2, align 8, !tbaa !85
  %27 = load ptr, ptr %11, align 8, !tbaa !86
  %28 = load ptr, ptr %21, align 8, !tbaa !33
  %29 = and i64 %22, 4294967295
  %30 = mul nuw i64 %29, %13
  %31 = getelementptr inbounds nuw i64, ptr %28, i64 %30
  %32 = load ptr, ptr %14, align 8, !tbaa !87
  tail call void %27(ptr noundef %31, ptr noundef %32) #11
  %33 = load i64, ptr %15, align 8, !tbaa !88
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %38, label %35

35:                                               ; preds = %25
  %36 = load ptr, ptr %14, align 8, !tbaa !87
  %37 = load ptr, ptr %16, align 8, !tbaa !89
  br label %48

38:                                               ; preds = %48, %25
  %39 = phi i64 [ 0, %25 ], [ %60, %48 ]
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %40, 47
  %42 = load ptr, ptr %17, align 8, !tbaa !90
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %41
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %77, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %18, align 8, !tbaa !91
  br label %63

48:                                               ; preds = %35, %48
  %49 = phi i64 [ 0, %35 ], [ %61, %48 ]
  %50 = phi i64 [ 0, %35 ], [ %60, %48 ]
  %51 = getelementptr inbounds nuw i64, ptr %37, i64 %49
  %52 = load i64, ptr %51, align 8, !tbaa !40
  %53 = lshr i64 %52, 6
  %54 = getelementptr inbounds nuw i64, ptr %36, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !40
  %56 = and i64 %52, 63
  %57 = lshr i64 %55, %56
  %58 = and i64 %57, 1
  %59 = shl nuw i64 %58, %49
  %60 = or i64 %59, %50
  %61 = add nuw i64 %49, 1
  %62 = icmp eq i64 %61, %33
  br i1 %62, label %38, label %48, !llvm.loop !92

63:                                               ; preds = %46, %71
  %64 = phi i32 [ %44, %46 ], [ %75, %71 ]
  %65 = phi i64 [ %41, %46 ], [ %73, %71 ]
  %66 = add i32 %64, -1
  %67 = zext i32 %66 to i64
  %68 = getelementptr inbounds nuw i64, ptr %47, i64 %67
  %69 = load i64, ptr %68, align 8, !tbaa !40
  %70 = icmp eq i64 %69, %39
  br i1 %70, label %88, label %71

71:                                               ; preds = %63
  %72 = add nuw nsw i64 %65, 1
  %73 = and i64 %72, 131071
  %74 = getelementptr inbounds nuw i32, ptr %42, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !3
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %63, !llvm.loop !93

77:                                               ; preds = %71, %38
  %78 = phi i64 [ %41, %38 ], [ %73, %71 ]
  %79 = load i64, ptr %3, align 8, !tbaa !94
  %80 = icmp eq i64 %79, 65535
  br i1 %80, label %100, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds nuw i32, ptr %42, i64 %78
  %83 = load ptr, ptr %18, align 8, !tbaa !91
  %84 = getelementptr inbounds nuw i64, ptr %83, i64 %79
  store i64 %39, ptr %84, align 8, !tbaa !40
  %85 = load i64, ptr %3, align 8, !tbaa !94
  %86 = add i64 %85, 1
  store i64 %86, ptr %3, align 8, !tbaa !94
  %87 = trunc i64 %86 to i32
  store i32 %87, ptr %82, align 4, !tbaa !3
  br label %88

88:                                               ; preds = %63, %81
  %89 = phi i32 [ %87, %81 ], [ %64, %63 ]
  %90 = trunc i32 %89 to i16
  %91 = add i16 %90, -1
  %92 = load ptr, ptr %19, align 8, !tbaa !95
  %93 = load i64, ptr %4, align 8, !tbaa !80
  %94 = getelementptr inbounds nuw i16, ptr %92, i64 %93
  store i16 %91, ptr %94, align 2, !tbaa !96
  %95 = add i64 %93, 1
  store i64 %95, ptr %4, align 8, !tbaa !80
  %96 = load ptr, ptr %0, align 8, !tbaa !83
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 48
  %98 = load i64, ptr %97, align 8, !tbaa !84
  %99 = icmp ult i64 %95, %98
  br i1 %99, label %20, label %100, !llvm.loop !98

100:                                              ; preds = %20, %88, %77, %1
  %101 = phi i64 [ 0, %1 ], [ 4, %77 ], [ 0, %88 ], [ 1, %20 ]
  ret i64 %101
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_product(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = load i64, ptr %3, align 8, !tbaa !99
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %194

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = load i64, ptr %7, align 8, !tbaa !104
  %9 = load ptr, ptr %0, align 8, !tbaa !105
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %11 = load i64, ptr %10, align 8, !tbaa !106
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %187

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 200
  br label %40

40:                                               ; preds = %180, %13
  %41 = phi ptr [ %9, %13 ], [ %181, %180 ]
  %42 = phi i64 [ %8, %13 ], [ %183, %180 ]
  %43 = trunc i64 %42 to i32
  %44 = load i64, ptr %14, align 8, !tbaa !108
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %750, label %46

46:                                               ; preds = %40
  %47 = load ptr, ptr %15, align 8, !tbaa !109
  %48 = and i64 %42, 4294967295
  %49 = getelementptr inbounds nuw i16, ptr %47, i64 %48
  %50 = load i16, ptr %49, align 2, !tbaa !96
  %51 = add i64 %44, -1
  store i64 %51, ptr %14, align 8, !tbaa !108
  %52 = load ptr, ptr %16, align 8, !tbaa !110
  %53 = zext i16 %50 to i64
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  store i64 %53, ptr %17, align 8, !tbaa !111
  store i64 4294967295, ptr %18, align 8, !tbaa !112
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %750, label %57

57:                                               ; preds = %46
  %58 = load ptr, ptr %19, align 8, !tbaa !113
  %59 = zext i32 %55 to i64
  %60 = getelementptr inbounds nuw i16, ptr %58, i64 %59
  %61 = load i16, ptr %60, align 2, !tbaa !96
  %62 = icmp eq i16 %61, 0
  br i1 %62, label %83, label %63

63:                                               ; preds = %57
  %64 = zext i16 %61 to i64
  %65 = load ptr, ptr %20, align 8, !tbaa !114
  br label %66

66:                                               ; preds = %80, %63
  %67 = phi i64 [ 1, %63 ], [ %81, %80 ]
  %68 = getelementptr inbounds nuw i16, ptr %60, i64 %67
  %69 = load i16, ptr %68, align 2, !tbaa !96
  %70 = zext i16 %69 to i64
  store i64 %70, ptr %18, align 8, !tbaa !112
  %71 = getelementptr inbounds nuw ptr, ptr %65, i64 %70
  %72 = load ptr, ptr %71, align 8, !tbaa !35
  %73 = icmp eq ptr %72, null
  br i1 %73, label %74, label %80

74:                                               ; preds = %66
  %75 = load ptr, ptr %21, align 8, !tbaa !115
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 %70
  %77 = load i8, ptr %76, align 1, !tbaa !41
  %78 = and i8 %77, 4
  %79 = icmp eq i8 %78, 0
  br i1 %79, label %750, label %80

80:                                               ; preds = %74, %66
  %81 = add nuw nsw i64 %67, 1
  %82 = icmp eq i64 %67, %64
  br i1 %82, label %83, label %66, !llvm.loop !116

83:                                               ; preds = %80, %57
  %84 = load i64, ptr %22, align 8, !tbaa !117
  store i64 %84, ptr %23, align 8, !tbaa !118
  %85 = load i64, ptr %24, align 8, !tbaa !119
  %86 = add i64 %85, %84
  %87 = load i64, ptr %25, align 8, !tbaa !120
  %88 = icmp ugt i64 %86, %87
  br i1 %88, label %750, label %89

89:                                               ; preds = %83
  %90 = load i64, ptr %26, align 8, !tbaa !121
  %91 = load i64, ptr %27, align 8, !tbaa !122
  %92 = icmp ult i64 %90, %91
  br i1 %92, label %93, label %750

93:                                               ; preds = %89
  %94 = load i64, ptr %28, align 8, !tbaa !123
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %101, label %96

96:                                               ; preds = %93
  %97 = load i64, ptr %29, align 8, !tbaa !124
  %98 = add i64 %97, %84
  %99 = load i64, ptr %30, align 8, !tbaa !125
  %100 = icmp ugt i64 %98, %99
  br i1 %100, label %750, label %101

101:                                              ; preds = %96, %93
  br i1 %62, label %180, label %102

102:                                              ; preds = %101
  %103 = load ptr, ptr %21, align 8, !tbaa !115
  br label %104

104:                                              ; preds = %172, %102
  %105 = phi ptr [ %103, %102 ], [ %131, %172 ]
  %106 = phi i64 [ 1, %102 ], [ %173, %172 ]
  %107 = getelementptr inbounds nuw i16, ptr %60, i64 %106
  %108 = load i16, ptr %107, align 2, !tbaa !96
  %109 = load i64, ptr %24, align 8, !tbaa !119
  %110 = add i64 %109, 1
  store i64 %110, ptr %24, align 8, !tbaa !119
  %111 = zext i16 %108 to i64
  %112 = getelementptr inbounds nuw i8, ptr %105, i64 %111
  %113 = load i8, ptr %112, align 1, !tbaa !41
  %114 = zext i8 %113 to i32
  %115 = load ptr, ptr %31, align 8, !tbaa !126
  %116 = and i64 %109, 4294967295
  %117 = getelementptr inbounds nuw i32, ptr %115, i64 %116
  store i32 %43, ptr %117, align 4, !tbaa !3
  %118 = load ptr, ptr %32, align 8, !tbaa !127
  %119 = getelementptr inbounds nuw i16, ptr %118, i64 %116
  store i16 %108, ptr %119, align 2, !tbaa !96
  %120 = load ptr, ptr %33, align 8, !tbaa !128
  %121 = getelementptr inbounds nuw i32, ptr %120, i64 %116
  store i32 -1, ptr %121, align 4, !tbaa !3
  %122 = load ptr, ptr %34, align 8, !tbaa !129
  %123 = load i64, ptr %35, align 8, !tbaa !130
  %124 = mul i64 %123, %111
  %125 = load ptr, ptr %15, align 8, !tbaa !109
  %126 = getelementptr inbounds nuw i16, ptr %125, i64 %48
  %127 = load i16, ptr %126, align 2, !tbaa !96
  %128 = zext i16 %127 to i64
  %129 = getelementptr i8, ptr %122, i64 %124
  %130 = getelementptr i8, ptr %129, i64 %128
  store i8 1, ptr %130, align 1, !tbaa !41
  %131 = load ptr, ptr %21, align 8, !tbaa !115
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 %111
  %133 = load i8, ptr %132, align 1, !tbaa !41
  %134 = and i8 %133, 2
  %135 = icmp eq i8 %134, 0
  br i1 %135, label %143, label %136

136:                                              ; preds = %104
  %137 = load ptr, ptr %36, align 8, !tbaa !131
  %138 = icmp eq ptr %137, null
  br i1 %138, label %157, label %139

139:                                              ; preds = %136
  %140 = getelementptr inbounds nuw i8, ptr %137, i64 %48
  %141 = load i8, ptr %140, align 1, !tbaa !41
  %142 = icmp ne i8 %141, 0
  br label %143

143:                                              ; preds = %139, %104
  %144 = phi i1 [ false, %104 ], [ %142, %139 ]
  %145 = and i32 %114, 1
  %146 = icmp eq i32 %145, 0
  %147 = select i1 %146, i1 true, i1 %144
  br i1 %147, label %157, label %148

148:                                              ; preds = %143
  %149 = trunc i64 %109 to i32
  %150 = load i64, ptr %37, align 8, !tbaa !132
  %151 = add i64 %150, 1
  store i64 %151, ptr %37, align 8, !tbaa !132
  %152 = trunc i64 %150 to i32
  %153 = load ptr, ptr %38, align 8, !tbaa !133
  %154 = and i64 %150, 4294967295
  %155 = getelementptr inbounds nuw i32, ptr %153, i64 %154
  store i32 %149, ptr %155, align 4, !tbaa !3
  %156 = add i32 %152, 1
  br label %157

157:                                              ; preds = %148, %143, %136
  %158 = phi i1 [ %144, %143 ], [ false, %148 ], [ true, %136 ]
  %159 = phi i32 [ 1, %143 ], [ %156, %148 ], [ 1, %136 ]
  %160 = and i32 %114, 4
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %162, label %167

162:                                              ; preds = %157
  %163 = load ptr, ptr %20, align 8, !tbaa !114
  %164 = getelementptr inbounds nuw ptr, ptr %163, i64 %111
  %165 = load ptr, ptr %164, align 8, !tbaa !35
  %166 = getelementptr inbounds nuw i32, ptr %165, i64 %48
  store i32 %159, ptr %166, align 4, !tbaa !3
  br label %167

167:                                              ; preds = %162, %157
  %168 = load i64, ptr %39, align 8, !tbaa !134
  %169 = icmp eq i64 %168, 4294967295
  %170 = select i1 %169, i1 %158, i1 false
  br i1 %170, label %171, label %172

171:                                              ; preds = %167
  store i64 %116, ptr %39, align 8, !tbaa !134
  br label %172

172:                                              ; preds = %171, %167
  %173 = add nuw nsw i64 %106, 1
  %174 = load i16, ptr %60, align 2, !tbaa !96
  %175 = zext i16 %174 to i64
  %176 = icmp samesign ult i64 %106, %175
  br i1 %176, label %104, label %177, !llvm.loop !135

177:                                              ; preds = %172
  %178 = load i64, ptr %7, align 8, !tbaa !104
  %179 = load ptr, ptr %0, align 8, !tbaa !105
  br label %180

180:                                              ; preds = %177, %101
  %181 = phi ptr [ %179, %177 ], [ %41, %101 ]
  %182 = phi i64 [ %178, %177 ], [ %42, %101 ]
  %183 = add i64 %182, 1
  store i64 %183, ptr %7, align 8, !tbaa !104
  %184 = getelementptr inbounds nuw i8, ptr %181, i64 56
  %185 = load i64, ptr %184, align 8, !tbaa !106
  %186 = icmp ult i64 %183, %185
  br i1 %186, label %40, label %187, !llvm.loop !136

187:                                              ; preds = %180, %6
  %188 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %189 = load i64, ptr %188, align 8, !tbaa !137
  %190 = icmp eq i64 %189, 0
  br i1 %190, label %191, label %194

191:                                              ; preds = %187
  %192 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %193 = load i64, ptr %192, align 8, !tbaa !119
  store i64 %193, ptr %188, align 8, !tbaa !137
  br label %194

194:                                              ; preds = %191, %187, %1
  %195 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %196 = load i64, ptr %3, align 8, !tbaa !99
  %197 = load i64, ptr %195, align 8, !tbaa !119
  %198 = icmp ult i64 %196, %197
  br i1 %198, label %199, label %750

199:                                              ; preds = %194
  %200 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %202 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %203 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %206 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %207 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %208 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %212 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %213 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %214 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %215 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %217 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %218 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %219 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %220 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %221 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %222 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %223 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %225 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %226 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %227 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %228 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %229 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %230 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %231

231:                                              ; preds = %199, %745
  %232 = phi i64 [ %197, %199 ], [ %748, %745 ]
  %233 = phi i64 [ %196, %199 ], [ %747, %745 ]
  %234 = trunc i64 %233 to i32
  %235 = load ptr, ptr %200, align 8, !tbaa !126
  %236 = and i64 %233, 4294967295
  %237 = getelementptr inbounds nuw i32, ptr %235, i64 %236
  %238 = load i32, ptr %237, align 4, !tbaa !3
  %239 = load ptr, ptr %201, align 8, !tbaa !127
  %240 = getelementptr inbounds nuw i16, ptr %239, i64 %236
  %241 = load i16, ptr %240, align 2, !tbaa !96
  %242 = load i64, ptr %202, align 8, !tbaa !108
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %750, label %244

244:                                              ; preds = %231
  %245 = add i64 %242, -1
  store i64 %245, ptr %202, align 8, !tbaa !108
  store i64 0, ptr %204, align 8, !tbaa !118
  %246 = load i64, ptr %205, align 8, !tbaa !120
  %247 = icmp ugt i64 %232, %246
  br i1 %247, label %750, label %248

248:                                              ; preds = %244
  %249 = load i64, ptr %206, align 8, !tbaa !121
  %250 = load i64, ptr %207, align 8, !tbaa !122
  %251 = icmp ult i64 %249, %250
  br i1 %251, label %252, label %750

252:                                              ; preds = %248
  %253 = load i64, ptr %208, align 8, !tbaa !123
  %254 = icmp eq i64 %253, 0
  br i1 %254, label %259, label %255

255:                                              ; preds = %252
  %256 = load i64, ptr %209, align 8, !tbaa !124
  %257 = load i64, ptr %210, align 8, !tbaa !125
  %258 = icmp ugt i64 %256, %257
  br i1 %258, label %750, label %259

259:                                              ; preds = %252, %255
  %260 = load ptr, ptr %211, align 8, !tbaa !115
  %261 = zext i16 %241 to i64
  %262 = getelementptr inbounds nuw i8, ptr %260, i64 %261
  %263 = load i8, ptr %262, align 1, !tbaa !41
  %264 = and i8 %263, 4
  %265 = icmp eq i8 %264, 0
  br i1 %265, label %456, label %266

266:                                              ; preds = %259
  %267 = load ptr, ptr %0, align 8, !tbaa !105
  %268 = getelementptr inbounds nuw i8, ptr %267, i64 40
  %269 = load ptr, ptr %268, align 8, !tbaa !138
  %270 = load i64, ptr %212, align 8, !tbaa !104
  %271 = getelementptr inbounds nuw i8, ptr %267, i64 48
  %272 = load i64, ptr %271, align 8, !tbaa !139
  %273 = icmp ult i64 %270, %272
  br i1 %273, label %274, label %325

274:                                              ; preds = %266, %320
  %275 = phi i64 [ %321, %320 ], [ %270, %266 ]
  %276 = getelementptr inbounds nuw i32, ptr %269, i64 %275
  %277 = load i32, ptr %276, align 4, !tbaa !3
  %278 = icmp eq i32 %277, %238
  br i1 %278, label %279, label %323

279:                                              ; preds = %274
  %280 = load ptr, ptr %213, align 8, !tbaa !140
  %281 = load i64, ptr %214, align 8, !tbaa !130
  %282 = mul i64 %281, %261
  %283 = load ptr, ptr %215, align 8, !tbaa !109
  %284 = and i64 %275, 4294967295
  %285 = getelementptr inbounds nuw i16, ptr %283, i64 %284
  %286 = load i16, ptr %285, align 2, !tbaa !96
  %287 = zext i16 %286 to i64
  %288 = getelementptr i32, ptr %280, i64 %282
  %289 = getelementptr i32, ptr %288, i64 %287
  %290 = load i32, ptr %289, align 4, !tbaa !3
  %291 = getelementptr inbounds nuw i16, ptr %283, i64 %275
  %292 = load i16, ptr %291, align 2, !tbaa !96
  %293 = zext i16 %292 to i64
  store i64 %293, ptr %216, align 8, !tbaa !111
  store i64 %261, ptr %217, align 8, !tbaa !112
  %294 = icmp eq i32 %290, 0
  br i1 %294, label %750, label %295

295:                                              ; preds = %279
  %296 = load ptr, ptr %218, align 8, !tbaa !113
  %297 = zext i32 %290 to i64
  %298 = getelementptr inbounds nuw i16, ptr %296, i64 %297
  %299 = load i16, ptr %298, align 2, !tbaa !96
  %300 = icmp eq i16 %299, 0
  br i1 %300, label %320, label %301

301:                                              ; preds = %295
  %302 = zext i16 %299 to i64
  %303 = load ptr, ptr %219, align 8, !tbaa !114
  br label %304

304:                                              ; preds = %317, %301
  %305 = phi i64 [ 1, %301 ], [ %318, %317 ]
  %306 = getelementptr inbounds nuw i16, ptr %298, i64 %305
  %307 = load i16, ptr %306, align 2, !tbaa !96
  %308 = zext i16 %307 to i64
  store i64 %308, ptr %217, align 8, !tbaa !112
  %309 = getelementptr inbounds nuw ptr, ptr %303, i64 %308
  %310 = load ptr, ptr %309, align 8, !tbaa !35
  %311 = icmp eq ptr %310, null
  br i1 %311, label %312, label %317

312:                                              ; preds = %304
  %313 = getelementptr inbounds nuw i8, ptr %260, i64 %308
  %314 = load i8, ptr %313, align 1, !tbaa !41
  %315 = and i8 %314, 4
  %316 = icmp eq i8 %315, 0
  br i1 %316, label %750, label %317

317:                                              ; preds = %312, %304
  %318 = add nuw nsw i64 %305, 1
  %319 = icmp eq i64 %305, %302
  br i1 %319, label %320, label %304, !llvm.loop !116

320:                                              ; preds = %317, %295
  %321 = add nuw i64 %275, 1
  %322 = icmp eq i64 %321, %272
  br i1 %322, label %325, label %274, !llvm.loop !141

323:                                              ; preds = %274
  %324 = icmp ult i32 %277, %238
  br i1 %324, label %750, label %325

325:                                              ; preds = %320, %323, %266
  %326 = phi i64 [ %275, %323 ], [ %270, %266 ], [ %272, %320 ]
  %327 = sub i64 %326, %270
  %328 = load i64, ptr %203, align 8, !tbaa !117
  %329 = mul i64 %328, %327
  store i64 %329, ptr %204, align 8, !tbaa !118
  %330 = add i64 %329, %232
  %331 = icmp ugt i64 %330, %246
  br i1 %331, label %750, label %332

332:                                              ; preds = %325
  br i1 %254, label %338, label %333

333:                                              ; preds = %332
  %334 = load i64, ptr %209, align 8, !tbaa !124
  %335 = add i64 %334, %329
  %336 = load i64, ptr %210, align 8, !tbaa !125
  %337 = icmp ugt i64 %335, %336
  br i1 %337, label %750, label %338

338:                                              ; preds = %333, %332
  %339 = icmp ult i64 %270, %326
  br i1 %339, label %340, label %714

340:                                              ; preds = %338, %361
  %341 = phi ptr [ %362, %361 ], [ %260, %338 ]
  %342 = phi i64 [ %364, %361 ], [ %270, %338 ]
  %343 = load ptr, ptr %218, align 8, !tbaa !113
  %344 = load ptr, ptr %213, align 8, !tbaa !140
  %345 = load i64, ptr %214, align 8, !tbaa !130
  %346 = mul i64 %345, %261
  %347 = load ptr, ptr %215, align 8, !tbaa !109
  %348 = and i64 %342, 4294967295
  %349 = getelementptr inbounds nuw i16, ptr %347, i64 %348
  %350 = load i16, ptr %349, align 2, !tbaa !96
  %351 = zext i16 %350 to i64
  %352 = getelementptr i32, ptr %344, i64 %346
  %353 = getelementptr i32, ptr %352, i64 %351
  %354 = load i32, ptr %353, align 4, !tbaa !3
  %355 = zext i32 %354 to i64
  %356 = getelementptr inbounds nuw i16, ptr %343, i64 %355
  %357 = load i16, ptr %356, align 2, !tbaa !96
  %358 = icmp eq i16 %357, 0
  br i1 %358, label %361, label %366

359:                                              ; preds = %449
  %360 = load i64, ptr %212, align 8, !tbaa !104
  br label %361

361:                                              ; preds = %359, %340
  %362 = phi ptr [ %450, %359 ], [ %341, %340 ]
  %363 = phi i64 [ %360, %359 ], [ %342, %340 ]
  %364 = add i64 %363, 1
  store i64 %364, ptr %212, align 8, !tbaa !104
  %365 = icmp ult i64 %364, %326
  br i1 %365, label %340, label %714, !llvm.loop !142

366:                                              ; preds = %340, %449
  %367 = phi ptr [ %450, %449 ], [ %341, %340 ]
  %368 = phi ptr [ %451, %449 ], [ %341, %340 ]
  %369 = phi i64 [ %452, %449 ], [ 1, %340 ]
  %370 = getelementptr inbounds nuw i16, ptr %356, i64 %369
  %371 = load i16, ptr %370, align 2, !tbaa !96
  %372 = zext i16 %371 to i64
  %373 = getelementptr inbounds nuw i8, ptr %368, i64 %372
  %374 = load i8, ptr %373, align 1, !tbaa !41
  %375 = and i8 %374, 4
  %376 = icmp eq i8 %375, 0
  %377 = load i64, ptr %212, align 8, !tbaa !104
  br i1 %376, label %378, label %385

378:                                              ; preds = %366
  %379 = load ptr, ptr %219, align 8, !tbaa !114
  %380 = getelementptr inbounds nuw ptr, ptr %379, i64 %372
  %381 = load ptr, ptr %380, align 8, !tbaa !35
  %382 = getelementptr inbounds nuw i32, ptr %381, i64 %377
  %383 = load i32, ptr %382, align 4, !tbaa !3
  %384 = icmp eq i32 %383, 0
  br i1 %384, label %385, label %449

385:                                              ; preds = %378, %366
  %386 = trunc i64 %377 to i32
  %387 = load i64, ptr %195, align 8, !tbaa !119
  %388 = add i64 %387, 1
  store i64 %388, ptr %195, align 8, !tbaa !119
  %389 = load i8, ptr %373, align 1, !tbaa !41
  %390 = zext i8 %389 to i32
  %391 = load ptr, ptr %200, align 8, !tbaa !126
  %392 = and i64 %387, 4294967295
  %393 = getelementptr inbounds nuw i32, ptr %391, i64 %392
  store i32 %386, ptr %393, align 4, !tbaa !3
  %394 = load ptr, ptr %201, align 8, !tbaa !127
  %395 = getelementptr inbounds nuw i16, ptr %394, i64 %392
  store i16 %371, ptr %395, align 2, !tbaa !96
  %396 = load ptr, ptr %220, align 8, !tbaa !128
  %397 = getelementptr inbounds nuw i32, ptr %396, i64 %392
  store i32 %234, ptr %397, align 4, !tbaa !3
  %398 = load ptr, ptr %221, align 8, !tbaa !129
  %399 = load i64, ptr %214, align 8, !tbaa !130
  %400 = mul i64 %399, %372
  %401 = load ptr, ptr %215, align 8, !tbaa !109
  %402 = and i64 %377, 4294967295
  %403 = getelementptr inbounds nuw i16, ptr %401, i64 %402
  %404 = load i16, ptr %403, align 2, !tbaa !96
  %405 = zext i16 %404 to i64
  %406 = getelementptr i8, ptr %398, i64 %400
  %407 = getelementptr i8, ptr %406, i64 %405
  store i8 1, ptr %407, align 1, !tbaa !41
  %408 = load ptr, ptr %211, align 8, !tbaa !115
  %409 = getelementptr inbounds nuw i8, ptr %408, i64 %372
  %410 = load i8, ptr %409, align 1, !tbaa !41
  %411 = and i8 %410, 2
  %412 = icmp eq i8 %411, 0
  br i1 %412, label %420, label %413

413:                                              ; preds = %385
  %414 = load ptr, ptr %222, align 8, !tbaa !131
  %415 = icmp eq ptr %414, null
  br i1 %415, label %434, label %416

416:                                              ; preds = %413
  %417 = getelementptr inbounds nuw i8, ptr %414, i64 %402
  %418 = load i8, ptr %417, align 1, !tbaa !41
  %419 = icmp ne i8 %418, 0
  br label %420

420:                                              ; preds = %416, %385
  %421 = phi i1 [ false, %385 ], [ %419, %416 ]
  %422 = and i32 %390, 1
  %423 = icmp eq i32 %422, 0
  %424 = select i1 %423, i1 true, i1 %421
  br i1 %424, label %434, label %425

425:                                              ; preds = %420
  %426 = trunc i64 %387 to i32
  %427 = load i64, ptr %223, align 8, !tbaa !132
  %428 = add i64 %427, 1
  store i64 %428, ptr %223, align 8, !tbaa !132
  %429 = trunc i64 %427 to i32
  %430 = load ptr, ptr %224, align 8, !tbaa !133
  %431 = and i64 %427, 4294967295
  %432 = getelementptr inbounds nuw i32, ptr %430, i64 %431
  store i32 %426, ptr %432, align 4, !tbaa !3
  %433 = add i32 %429, 1
  br label %434

434:                                              ; preds = %425, %420, %413
  %435 = phi i1 [ %421, %420 ], [ false, %425 ], [ true, %413 ]
  %436 = phi i32 [ 1, %420 ], [ %433, %425 ], [ 1, %413 ]
  %437 = and i32 %390, 4
  %438 = icmp eq i32 %437, 0
  br i1 %438, label %439, label %444

439:                                              ; preds = %434
  %440 = load ptr, ptr %219, align 8, !tbaa !114
  %441 = getelementptr inbounds nuw ptr, ptr %440, i64 %372
  %442 = load ptr, ptr %441, align 8, !tbaa !35
  %443 = getelementptr inbounds nuw i32, ptr %442, i64 %402
  store i32 %436, ptr %443, align 4, !tbaa !3
  br label %444

444:                                              ; preds = %439, %434
  %445 = load i64, ptr %225, align 8, !tbaa !134
  %446 = icmp eq i64 %445, 4294967295
  %447 = select i1 %446, i1 %435, i1 false
  br i1 %447, label %448, label %449

448:                                              ; preds = %444
  store i64 %392, ptr %225, align 8, !tbaa !134
  br label %449

449:                                              ; preds = %448, %444, %378
  %450 = phi ptr [ %408, %448 ], [ %408, %444 ], [ %367, %378 ]
  %451 = phi ptr [ %408, %448 ], [ %408, %444 ], [ %368, %378 ]
  %452 = add nuw nsw i64 %369, 1
  %453 = load i16, ptr %356, align 2, !tbaa !96
  %454 = zext i16 %453 to i64
  %455 = icmp samesign ult i64 %369, %454
  br i1 %455, label %366, label %359, !llvm.loop !143

456:                                              ; preds = %259
  %457 = and i8 %263, 2
  %458 = icmp eq i8 %457, 0
  br i1 %458, label %467, label %459

459:                                              ; preds = %456
  %460 = load ptr, ptr %222, align 8, !tbaa !131
  %461 = icmp eq ptr %460, null
  br i1 %461, label %714, label %462

462:                                              ; preds = %459
  %463 = zext i32 %238 to i64
  %464 = getelementptr inbounds nuw i8, ptr %460, i64 %463
  %465 = load i8, ptr %464, align 1, !tbaa !41
  %466 = icmp eq i8 %465, 0
  br i1 %466, label %467, label %714

467:                                              ; preds = %456, %462
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  %468 = load ptr, ptr %0, align 8, !tbaa !105
  %469 = getelementptr inbounds nuw i8, ptr %468, i64 8
  %470 = load ptr, ptr %469, align 8, !tbaa !144
  %471 = load ptr, ptr %468, align 8, !tbaa !145
  %472 = call i32 %470(ptr noundef %471, i32 noundef %238, ptr noundef nonnull %2) #11
  %473 = load ptr, ptr %211, align 8, !tbaa !115
  %474 = getelementptr inbounds nuw i8, ptr %473, i64 %261
  %475 = load i8, ptr %474, align 1, !tbaa !41
  %476 = and i8 %475, 1
  %477 = icmp eq i32 %472, -1
  br i1 %477, label %710, label %478

478:                                              ; preds = %467
  %479 = icmp eq i32 %472, 0
  br i1 %479, label %536, label %480

480:                                              ; preds = %478
  %481 = load ptr, ptr %2, align 8, !tbaa !35
  %482 = load ptr, ptr %213, align 8, !tbaa !140
  %483 = load i64, ptr %214, align 8, !tbaa !130
  %484 = mul i64 %483, %261
  %485 = load ptr, ptr %215, align 8, !tbaa !109
  %486 = getelementptr i32, ptr %482, i64 %484
  %487 = zext i32 %472 to i64
  br label %488

488:                                              ; preds = %533, %480
  %489 = phi i64 [ 0, %480 ], [ %534, %533 ]
  %490 = getelementptr inbounds nuw i32, ptr %481, i64 %489
  %491 = load i32, ptr %490, align 4, !tbaa !3
  %492 = zext i32 %491 to i64
  %493 = getelementptr inbounds nuw i16, ptr %485, i64 %492
  %494 = load i16, ptr %493, align 2, !tbaa !96
  %495 = zext i16 %494 to i64
  %496 = getelementptr i32, ptr %486, i64 %495
  %497 = load i32, ptr %496, align 4, !tbaa !3
  store i64 %495, ptr %216, align 8, !tbaa !111
  store i64 %261, ptr %217, align 8, !tbaa !112
  %498 = icmp eq i32 %497, 0
  br i1 %498, label %710, label %499

499:                                              ; preds = %488
  %500 = load ptr, ptr %218, align 8, !tbaa !113
  %501 = zext i32 %497 to i64
  %502 = getelementptr inbounds nuw i16, ptr %500, i64 %501
  %503 = load i16, ptr %502, align 2, !tbaa !96
  %504 = icmp eq i16 %503, 0
  br i1 %504, label %533, label %505

505:                                              ; preds = %499
  %506 = zext i16 %503 to i64
  %507 = load ptr, ptr %219, align 8, !tbaa !114
  br label %508

508:                                              ; preds = %521, %505
  %509 = phi i64 [ 1, %505 ], [ %522, %521 ]
  %510 = getelementptr inbounds nuw i16, ptr %502, i64 %509
  %511 = load i16, ptr %510, align 2, !tbaa !96
  %512 = zext i16 %511 to i64
  store i64 %512, ptr %217, align 8, !tbaa !112
  %513 = getelementptr inbounds nuw ptr, ptr %507, i64 %512
  %514 = load ptr, ptr %513, align 8, !tbaa !35
  %515 = icmp eq ptr %514, null
  br i1 %515, label %516, label %521

516:                                              ; preds = %508
  %517 = getelementptr inbounds nuw i8, ptr %473, i64 %512
  %518 = load i8, ptr %517, align 1, !tbaa !41
  %519 = and i8 %518, 4
  %520 = icmp eq i8 %519, 0
  br i1 %520, label %710, label %521

521:                                              ; preds = %516, %508
  %522 = add nuw nsw i64 %509, 1
  %523 = icmp eq i64 %509, %506
  br i1 %523, label %524, label %508, !llvm.loop !116

524:                                              ; preds = %521
  %525 = add i32 %497, 1
  %526 = zext i32 %525 to i64
  %527 = getelementptr inbounds nuw i16, ptr %500, i64 %526
  %528 = load i16, ptr %527, align 2, !tbaa !96
  %529 = zext i16 %528 to i64
  %530 = getelementptr inbounds nuw ptr, ptr %507, i64 %529
  %531 = load ptr, ptr %530, align 8, !tbaa !35
  %532 = getelementptr inbounds nuw i32, ptr %531, i64 %492
  call void @llvm.prefetch.p0(ptr %532, i32 0, i32 3, i32 1)
  br label %533

533:                                              ; preds = %524, %499
  %534 = add nuw nsw i64 %489, 1
  %535 = icmp eq i64 %534, %487
  br i1 %535, label %536, label %488, !llvm.loop !146

536:                                              ; preds = %533, %478
  %537 = phi i64 [ 0, %478 ], [ %487, %533 ]
  %538 = load i64, ptr %203, align 8, !tbaa !117
  %539 = mul i64 %538, %537
  store i64 %539, ptr %204, align 8, !tbaa !118
  %540 = load i64, ptr %195, align 8, !tbaa !119
  %541 = add i64 %540, %539
  %542 = load i64, ptr %205, align 8, !tbaa !120
  %543 = icmp ugt i64 %541, %542
  br i1 %543, label %710, label %544

544:                                              ; preds = %536
  %545 = load i64, ptr %206, align 8, !tbaa !121
  %546 = load i64, ptr %207, align 8, !tbaa !122
  %547 = icmp ult i64 %545, %546
  br i1 %547, label %548, label %710

548:                                              ; preds = %544
  %549 = load i64, ptr %208, align 8, !tbaa !123
  %550 = icmp eq i64 %549, 0
  %551 = load i64, ptr %209, align 8, !tbaa !124
  br i1 %550, label %556, label %552

552:                                              ; preds = %548
  %553 = add i64 %551, %539
  %554 = load i64, ptr %210, align 8, !tbaa !125
  %555 = icmp ugt i64 %553, %554
  br i1 %555, label %710, label %556

556:                                              ; preds = %552, %548
  br i1 %479, label %712, label %557

557:                                              ; preds = %556
  %558 = icmp eq i8 %476, 0
  br label %559

559:                                              ; preds = %582, %557
  %560 = phi ptr [ %473, %557 ], [ %583, %582 ]
  %561 = phi ptr [ %473, %557 ], [ %584, %582 ]
  %562 = phi i64 [ 0, %557 ], [ %585, %582 ]
  %563 = load ptr, ptr %2, align 8, !tbaa !35
  %564 = getelementptr inbounds nuw i32, ptr %563, i64 %562
  %565 = load i32, ptr %564, align 4, !tbaa !3
  %566 = load ptr, ptr %218, align 8, !tbaa !113
  %567 = load ptr, ptr %213, align 8, !tbaa !140
  %568 = load i64, ptr %214, align 8, !tbaa !130
  %569 = mul i64 %568, %261
  %570 = load ptr, ptr %215, align 8, !tbaa !109
  %571 = zext i32 %565 to i64
  %572 = getelementptr inbounds nuw i16, ptr %570, i64 %571
  %573 = load i16, ptr %572, align 2, !tbaa !96
  %574 = zext i16 %573 to i64
  %575 = getelementptr i32, ptr %567, i64 %569
  %576 = getelementptr i32, ptr %575, i64 %574
  %577 = load i32, ptr %576, align 4, !tbaa !3
  %578 = zext i32 %577 to i64
  %579 = getelementptr inbounds nuw i16, ptr %566, i64 %578
  %580 = load i16, ptr %579, align 2, !tbaa !96
  %581 = icmp eq i16 %580, 0
  br i1 %581, label %582, label %587

582:                                              ; preds = %704, %559
  %583 = phi ptr [ %560, %559 ], [ %664, %704 ]
  %584 = phi ptr [ %561, %559 ], [ %705, %704 ]
  %585 = add nuw nsw i64 %562, 1
  %586 = icmp eq i64 %585, %537
  br i1 %586, label %712, label %559, !llvm.loop !147

587:                                              ; preds = %559, %704
  %588 = phi ptr [ %664, %704 ], [ %560, %559 ]
  %589 = phi ptr [ %705, %704 ], [ %561, %559 ]
  %590 = phi i64 [ %706, %704 ], [ 1, %559 ]
  %591 = getelementptr inbounds nuw i16, ptr %579, i64 %590
  %592 = load i16, ptr %591, align 2, !tbaa !96
  %593 = load ptr, ptr %219, align 8, !tbaa !114
  %594 = zext i16 %592 to i64
  %595 = getelementptr inbounds nuw ptr, ptr %593, i64 %594
  %596 = load ptr, ptr %595, align 8, !tbaa !35
  %597 = getelementptr inbounds nuw i32, ptr %596, i64 %571
  %598 = load i32, ptr %597, align 4, !tbaa !3
  %599 = icmp eq i32 %598, 0
  br i1 %599, label %600, label %663

600:                                              ; preds = %587
  %601 = load i64, ptr %195, align 8, !tbaa !119
  %602 = add i64 %601, 1
  store i64 %602, ptr %195, align 8, !tbaa !119
  %603 = getelementptr inbounds nuw i8, ptr %589, i64 %594
  %604 = load i8, ptr %603, align 1, !tbaa !41
  %605 = zext i8 %604 to i32
  %606 = load ptr, ptr %200, align 8, !tbaa !126
  %607 = and i64 %601, 4294967295
  %608 = getelementptr inbounds nuw i32, ptr %606, i64 %607
  store i32 %565, ptr %608, align 4, !tbaa !3
  %609 = load ptr, ptr %201, align 8, !tbaa !127
  %610 = getelementptr inbounds nuw i16, ptr %609, i64 %607
  store i16 %592, ptr %610, align 2, !tbaa !96
  %611 = load ptr, ptr %220, align 8, !tbaa !128
  %612 = getelementptr inbounds nuw i32, ptr %611, i64 %607
  store i32 %234, ptr %612, align 4, !tbaa !3
  %613 = load ptr, ptr %221, align 8, !tbaa !129
  %614 = load i64, ptr %214, align 8, !tbaa !130
  %615 = mul i64 %614, %594
  %616 = load ptr, ptr %215, align 8, !tbaa !109
  %617 = getelementptr inbounds nuw i16, ptr %616, i64 %571
  %618 = load i16, ptr %617, align 2, !tbaa !96
  %619 = zext i16 %618 to i64
  %620 = getelementptr i8, ptr %613, i64 %615
  %621 = getelementptr i8, ptr %620, i64 %619
  store i8 1, ptr %621, align 1, !tbaa !41
  %622 = load ptr, ptr %211, align 8, !tbaa !115
  %623 = getelementptr inbounds nuw i8, ptr %622, i64 %594
  %624 = load i8, ptr %623, align 1, !tbaa !41
  %625 = and i8 %624, 2
  %626 = icmp eq i8 %625, 0
  br i1 %626, label %634, label %627

627:                                              ; preds = %600
  %628 = load ptr, ptr %222, align 8, !tbaa !131
  %629 = icmp eq ptr %628, null
  br i1 %629, label %648, label %630

630:                                              ; preds = %627
  %631 = getelementptr inbounds nuw i8, ptr %628, i64 %571
  %632 = load i8, ptr %631, align 1, !tbaa !41
  %633 = icmp ne i8 %632, 0
  br label %634

634:                                              ; preds = %630, %600
  %635 = phi i1 [ false, %600 ], [ %633, %630 ]
  %636 = and i32 %605, 1
  %637 = icmp eq i32 %636, 0
  %638 = select i1 %637, i1 true, i1 %635
  br i1 %638, label %648, label %639

639:                                              ; preds = %634
  %640 = trunc i64 %601 to i32
  %641 = load i64, ptr %223, align 8, !tbaa !132
  %642 = add i64 %641, 1
  store i64 %642, ptr %223, align 8, !tbaa !132
  %643 = trunc i64 %641 to i32
  %644 = load ptr, ptr %224, align 8, !tbaa !133
  %645 = and i64 %641, 4294967295
  %646 = getelementptr inbounds nuw i32, ptr %644, i64 %645
  store i32 %640, ptr %646, align 4, !tbaa !3
  %647 = add i32 %643, 1
  br label %648

648:                                              ; preds = %639, %634, %627
  %649 = phi i1 [ %635, %634 ], [ false, %639 ], [ true, %627 ]
  %650 = phi i32 [ 1, %634 ], [ %647, %639 ], [ 1, %627 ]
  %651 = and i32 %605, 4
  %652 = icmp eq i32 %651, 0
  br i1 %652, label %653, label %658

653:                                              ; preds = %648
  %654 = load ptr, ptr %219, align 8, !tbaa !114
  %655 = getelementptr inbounds nuw ptr, ptr %654, i64 %594
  %656 = load ptr, ptr %655, align 8, !tbaa !35
  %657 = getelementptr inbounds nuw i32, ptr %656, i64 %571
  store i32 %650, ptr %657, align 4, !tbaa !3
  br label %658

658:                                              ; preds = %653, %648
  %659 = load i64, ptr %225, align 8, !tbaa !134
  %660 = icmp eq i64 %659, 4294967295
  %661 = select i1 %660, i1 %649, i1 false
  br i1 %661, label %662, label %663

662:                                              ; preds = %658
  store i64 %607, ptr %225, align 8, !tbaa !134
  br label %663

663:                                              ; preds = %662, %658, %587
  %664 = phi ptr [ %622, %662 ], [ %622, %658 ], [ %588, %587 ]
  %665 = phi ptr [ %622, %662 ], [ %622, %658 ], [ %589, %587 ]
  br i1 %558, label %704, label %666

666:                                              ; preds = %663
  %667 = load i64, ptr %208, align 8, !tbaa !123
  %668 = icmp eq i64 %667, 0
  br i1 %668, label %704, label %669

669:                                              ; preds = %666
  %670 = getelementptr inbounds nuw i8, ptr %664, i64 %594
  %671 = load i8, ptr %670, align 1, !tbaa !41
  %672 = and i8 %671, 1
  %673 = icmp eq i8 %672, 0
  br i1 %673, label %704, label %674

674:                                              ; preds = %669
  %675 = and i8 %671, 2
  %676 = icmp eq i8 %675, 0
  br i1 %676, label %684, label %677

677:                                              ; preds = %674
  %678 = load ptr, ptr %222, align 8, !tbaa !131
  %679 = icmp eq ptr %678, null
  br i1 %679, label %704, label %680

680:                                              ; preds = %677
  %681 = getelementptr inbounds nuw i8, ptr %678, i64 %571
  %682 = load i8, ptr %681, align 1, !tbaa !41
  %683 = icmp eq i8 %682, 0
  br i1 %683, label %684, label %704

684:                                              ; preds = %680, %674
  %685 = load ptr, ptr %219, align 8, !tbaa !114
  %686 = getelementptr inbounds nuw ptr, ptr %685, i64 %594
  %687 = load ptr, ptr %686, align 8, !tbaa !35
  %688 = getelementptr inbounds nuw i32, ptr %687, i64 %571
  %689 = load i32, ptr %688, align 4, !tbaa !3
  %690 = add i32 %689, -1
  %691 = icmp eq i32 %689, 0
  br i1 %691, label %704, label %692

692:                                              ; preds = %684
  %693 = load i64, ptr %209, align 8, !tbaa !124
  %694 = icmp eq i64 %693, %551
  %695 = load ptr, ptr %226, align 8, !tbaa !148
  br i1 %694, label %701, label %696

696:                                              ; preds = %692
  %697 = getelementptr i32, ptr %695, i64 %693
  %698 = getelementptr i8, ptr %697, i64 -4
  %699 = load i32, ptr %698, align 4, !tbaa !3
  %700 = icmp eq i32 %699, %690
  br i1 %700, label %704, label %701

701:                                              ; preds = %696, %692
  %702 = add i64 %693, 1
  store i64 %702, ptr %209, align 8, !tbaa !124
  %703 = getelementptr inbounds nuw i32, ptr %695, i64 %693
  store i32 %690, ptr %703, align 4, !tbaa !3
  br label %704

704:                                              ; preds = %701, %696, %684, %680, %677, %669, %666, %663
  %705 = phi ptr [ %664, %677 ], [ %664, %669 ], [ %664, %680 ], [ %665, %666 ], [ %665, %663 ], [ %664, %696 ], [ %664, %701 ], [ %664, %684 ]
  %706 = add nuw nsw i64 %590, 1
  %707 = load i16, ptr %579, align 2, !tbaa !96
  %708 = zext i16 %707 to i64
  %709 = icmp samesign ult i64 %590, %708
  br i1 %709, label %587, label %582, !llvm.loop !149

710:                                              ; preds = %536, %552, %467, %544, %488, %516
  %711 = phi i64 [ 2, %488 ], [ 3, %516 ], [ 4, %552 ], [ 6, %467 ], [ 4, %536 ], [ 4, %544 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %750

712:                                              ; preds = %582, %556
  %713 = phi ptr [ %473, %556 ], [ %583, %582 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %714

714:                                              ; preds = %361, %459, %338, %462, %712
  %715 = phi ptr [ %713, %712 ], [ %260, %459 ], [ %260, %338 ], [ %260, %462 ], [ %362, %361 ]
  %716 = load i64, ptr %227, align 8, !tbaa !137
  %717 = icmp eq i64 %236, %716
  br i1 %717, label %718, label %723

718:                                              ; preds = %714
  %719 = load ptr, ptr %228, align 8, !tbaa !150
  %720 = load i64, ptr %206, align 8, !tbaa !121
  %721 = add i64 %720, 1
  store i64 %721, ptr %206, align 8, !tbaa !121
  %722 = getelementptr inbounds nuw i32, ptr %719, i64 %720
  store i32 %234, ptr %722, align 4, !tbaa !3
  store i64 %232, ptr %227, align 8, !tbaa !137
  br label %723

723:                                              ; preds = %718, %714
  %724 = getelementptr inbounds nuw i8, ptr %715, i64 %261
  %725 = load i8, ptr %724, align 1, !tbaa !41
  %726 = and i8 %725, 1
  %727 = icmp eq i8 %726, 0
  br i1 %727, label %745, label %728

728:                                              ; preds = %723
  %729 = and i8 %725, 2
  %730 = icmp eq i8 %729, 0
  br i1 %730, label %739, label %731

731:                                              ; preds = %728
  %732 = load ptr, ptr %222, align 8, !tbaa !131
  %733 = icmp eq ptr %732, null
  br i1 %733, label %745, label %734

734:                                              ; preds = %731
  %735 = zext i32 %238 to i64
  %736 = getelementptr inbounds nuw i8, ptr %732, i64 %735
  %737 = load i8, ptr %736, align 1, !tbaa !41
  %738 = icmp eq i8 %737, 0
  br i1 %738, label %739, label %745

739:                                              ; preds = %728, %734
  %740 = load i64, ptr %209, align 8, !tbaa !124
  %741 = load ptr, ptr %229, align 8, !tbaa !151
  %742 = load i64, ptr %230, align 8, !tbaa !152
  %743 = add i64 %742, 1
  store i64 %743, ptr %230, align 8, !tbaa !152
  %744 = getelementptr inbounds nuw i64, ptr %741, i64 %743
  store i64 %740, ptr %744, align 8, !tbaa !40
  br label %745

745:                                              ; preds = %731, %723, %734, %739
  %746 = load i64, ptr %3, align 8, !tbaa !99
  %747 = add i64 %746, 1
  store i64 %747, ptr %3, align 8, !tbaa !99
  %748 = load i64, ptr %195, align 8, !tbaa !119
  %749 = icmp ult i64 %747, %748
  br i1 %749, label %231, label %750

750:                                              ; preds = %83, %89, %40, %96, %46, %74, %745, %255, %231, %248, %244, %323, %333, %325, %279, %312, %194, %710
  %751 = phi i64 [ 2, %279 ], [ %711, %710 ], [ 4, %248 ], [ 0, %194 ], [ 3, %74 ], [ 3, %312 ], [ 0, %745 ], [ 4, %255 ], [ 1, %231 ], [ 4, %325 ], [ 4, %333 ], [ 6, %323 ], [ 4, %244 ], [ 2, %46 ], [ 4, %96 ], [ 4, %83 ], [ 1, %40 ], [ 4, %89 ]
  ret i64 %751
}

; Function Attrs: nounwind
define i32 @lv_successors(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %7 = load ptr, ptr %6, align 8, !tbaa !133
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !3
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8, !tbaa !126
  %13 = zext i32 %10 to i64
  %14 = getelementptr inbounds nuw i32, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !127
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %13
  %19 = load i16, ptr %18, align 2, !tbaa !96
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  %20 = load ptr, ptr %0, align 8, !tbaa !105
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !144
  %23 = load ptr, ptr %20, align 8, !tbaa !145
  %24 = call i32 %22(ptr noundef %23, i32 noundef %15, ptr noundef nonnull %5) #11
  %25 = icmp eq i32 %24, -1
  br i1 %25, label %113, label %26

26:                                               ; preds = %4
  %27 = zext i32 %24 to i64
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %29 = load i64, ptr %28, align 8, !tbaa !117
  %30 = mul i64 %29, %27
  %31 = icmp ugt i64 %30, %3
  br i1 %31, label %113, label %32

32:                                               ; preds = %26
  %33 = icmp eq i32 %24, 0
  br i1 %33, label %113, label %34

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %36 = load ptr, ptr %35, align 8, !tbaa !113
  %37 = load ptr, ptr %5, align 8, !tbaa !35
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %39 = load ptr, ptr %38, align 8, !tbaa !140
  %40 = zext i16 %19 to i64
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %42 = load i64, ptr %41, align 8, !tbaa !130
  %43 = mul i64 %42, %40
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %45 = load ptr, ptr %44, align 8, !tbaa !109
  %46 = getelementptr i32, ptr %39, i64 %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %50

50:                                               ; preds = %34, %68
  %51 = phi i64 [ 0, %34 ], [ %70, %68 ]
  %52 = phi i32 [ 0, %34 ], [ %69, %68 ]
  %53 = getelementptr inbounds nuw i32, ptr %37, i64 %51
  %54 = load i32, ptr %53, align 4, !tbaa !3
  %55 = zext i32 %54 to i64
  %56 = getelementptr inbounds nuw i16, ptr %45, i64 %55
  %57 = load i16, ptr %56, align 2, !tbaa !96
  %58 = zext i16 %57 to i64
  %59 = getelementptr i32, ptr %46, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !3
  %61 = zext i32 %60 to i64
  %62 = getelementptr inbounds nuw i16, ptr %36, i64 %61
  %63 = load i16, ptr %62, align 2, !tbaa !96
  %64 = icmp eq i16 %63, 0
  br i1 %64, label %68, label %65

65:                                               ; preds = %50
  %66 = zext i16 %63 to i64
  %67 = load ptr, ptr %47, align 8, !tbaa !115
  br label %72

68:                                               ; preds = %109, %50
  %69 = phi i32 [ %52, %50 ], [ %110, %109 ]
  %70 = add nuw nsw i64 %51, 1
  %71 = icmp eq i64 %70, %27
  br i1 %71, label %113, label %50, !llvm.loop !153

72:                                               ; preds = %65, %109
  %73 = phi i64 [ 1, %65 ], [ %111, %109 ]
  %74 = phi i32 [ %52, %65 ], [ %110, %109 ]
  %75 = load i32, ptr %53, align 4, !tbaa !3
  %76 = getelementptr inbounds nuw i16, ptr %62, i64 %73
  %77 = load i16, ptr %76, align 2, !tbaa !96
  %78 = zext i16 %77 to i64
  %79 = getelementptr inbounds nuw i8, ptr %67, i64 %78
  %80 = load i8, ptr %79, align 1, !tbaa !41
  %81 = and i8 %80, 1
  %82 = icmp eq i8 %81, 0
  br i1 %82, label %109, label %83

83:                                               ; preds = %72
  %84 = and i8 %80, 2
  %85 = icmp eq i8 %84, 0
  br i1 %85, label %86, label %88

86:                                               ; preds = %83
  %87 = zext i32 %75 to i64
  br label %96

88:                                               ; preds = %83
  %89 = load ptr, ptr %48, align 8, !tbaa !131
  %90 = icmp eq ptr %89, null
  br i1 %90, label %109, label %91

91:                                               ; preds = %88
  %92 = zext i32 %75 to i64
  %93 = getelementptr inbounds nuw i8, ptr %89, i64 %92
  %94 = load i8, ptr %93, align 1, !tbaa !41
  %95 = icmp eq i8 %94, 0
  br i1 %95, label %96, label %109

96:                                               ; preds = %86, %91
  %97 = phi i64 [ %87, %86 ], [ %92, %91 ]
  %98 = load ptr, ptr %49, align 8, !tbaa !114
  %99 = getelementptr inbounds nuw ptr, ptr %98, i64 %78
  %100 = load ptr, ptr %99, align 8, !tbaa !35
  %101 = getelementptr inbounds nuw i32, ptr %100, i64 %97
  %102 = load i32, ptr %101, align 4, !tbaa !3
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %109, label %104

104:                                              ; preds = %96
  %105 = add i32 %102, -1
  %106 = add i32 %74, 1
  %107 = zext i32 %74 to i64
  %108 = getelementptr inbounds nuw i32, ptr %2, i64 %107
  store i32 %105, ptr %108, align 4, !tbaa !3
  br label %109

109:                                              ; preds = %88, %72, %91, %104, %96
  %110 = phi i32 [ %106, %104 ], [ %74, %96 ], [ %74, %91 ], [ %74, %72 ], [ %74, %88 ]
  %111 = add nuw nsw i64 %73, 1
  %112 = icmp eq i64 %73, %66
  br i1 %112, label %68, label %72, !llvm.loop !154

113:                                              ; preds = %68, %32, %4, %26
  %114 = phi i32 [ -1, %4 ], [ -1, %26 ], [ 0, %32 ], [ %69, %68 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  ret i32 %114
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_hunt(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %5 = load i64, ptr %4, align 8, !tbaa !155
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !159
  %10 = load ptr, ptr %0, align 8, !tbaa !160
  %11 = load ptr, ptr %10, align 8, !tbaa !105
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 72
  %13 = load i64, ptr %12, align 8, !tbaa !161
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %26, label %15

15:                                               ; preds = %7, %15
  %16 = phi i64 [ %21, %15 ], [ 0, %7 ]
  %17 = phi i64 [ %20, %15 ], [ 0, %7 ]
  %18 = getelementptr inbounds nuw i64, ptr %9, i64 %16
  %19 = load i64, ptr %18, align 8, !tbaa !40
  %20 = or i64 %19, %17
  %21 = add nuw i64 %16, 1
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %23, label %15, !llvm.loop !162

23:                                               ; preds = %15
  %24 = icmp ne i64 %20, 0
  %25 = zext i1 %24 to i32
  br label %26

26:                                               ; preds = %7, %23, %1
  %27 = phi i32 [ 1, %1 ], [ 0, %7 ], [ %25, %23 ]
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %74 = load i64, ptr %28, align 8, !tbaa !163
  br label %75

75:                                               ; preds = %1068, %26
  %76 = phi i64 [ %1069, %1068 ], [ %74, %26 ]
  switch i64 %76, label %973 [
    i64 0, label %77
    i64 1, label %156
    i64 2, label %528
    i64 3, label %1043
    i64 4, label %799
  ]

77:                                               ; preds = %75
  %78 = load i64, ptr %42, align 8, !tbaa !164
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %1070, label %80

80:                                               ; preds = %77
  %81 = load i64, ptr %48, align 8, !tbaa !165
  %82 = load i64, ptr %56, align 8, !tbaa !166
  %83 = icmp eq i64 %81, %82
  br i1 %83, label %1070, label %84

84:                                               ; preds = %80
  %85 = load i64, ptr %39, align 8, !tbaa !167
  %86 = load i64, ptr %72, align 8, !tbaa !168
  %87 = icmp eq i64 %85, %86
  br i1 %87, label %1070, label %88

88:                                               ; preds = %84
  %89 = load ptr, ptr %0, align 8, !tbaa !160
  %90 = load ptr, ptr %89, align 8, !tbaa !105
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 16
  %92 = load ptr, ptr %91, align 8, !tbaa !169
  %93 = icmp eq ptr %92, null
  %94 = load ptr, ptr %41, align 8, !tbaa !170
  br i1 %93, label %95, label %104

95:                                               ; preds = %88
  %96 = getelementptr %struct.lv_part, ptr %94, i64 %78
  %97 = getelementptr i8, ptr %96, i64 -4
  %98 = load i32, ptr %97, align 4, !tbaa !171
  %99 = icmp eq i32 %98, 1
  br i1 %99, label %1070, label %100

100:                                              ; preds = %95
  %101 = getelementptr i8, ptr %96, i64 -8
  %102 = load i32, ptr %101, align 4, !tbaa !173
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %104, label %1070

104:                                              ; preds = %88, %100
  %105 = add i64 %78, -1
  store i64 %105, ptr %42, align 8, !tbaa !164
  %106 = getelementptr inbounds nuw %struct.lv_part, ptr %94, i64 %105
  %107 = load i32, ptr %106, align 4, !tbaa !3
  %108 = getelementptr inbounds nuw i8, ptr %106, i64 4
  %109 = load i32, ptr %108, align 4, !tbaa !3
  %110 = getelementptr inbounds nuw i8, ptr %106, i64 8
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = getelementptr inbounds nuw i8, ptr %106, i64 12
  %113 = load i32, ptr %112, align 4, !tbaa !3
  %114 = zext i32 %107 to i64
  store i64 %114, ptr %35, align 8, !tbaa !174
  store i64 %114, ptr %33, align 8, !tbaa !175
  %115 = zext i32 %109 to i64
  store i64 %115, ptr %43, align 8, !tbaa !176
  %116 = zext i32 %111 to i64
  store i64 %116, ptr %40, align 8, !tbaa !177
  %117 = load i64, ptr %63, align 8, !tbaa !178
  %118 = add i64 %117, 1
  store i64 %118, ptr %63, align 8, !tbaa !178
  store i64 4294967295, ptr %67, align 8, !tbaa !179
  %119 = icmp ult i32 %107, %109
  br i1 %119, label %120, label %124

120:                                              ; preds = %104
  %121 = trunc i64 %118 to i32
  %122 = load ptr, ptr %70, align 8, !tbaa !180
  %123 = load ptr, ptr %45, align 8, !tbaa !181
  br label %127

124:                                              ; preds = %127, %104
  store i64 1, ptr %66, align 8, !tbaa !182
  %125 = sub nsw i64 %115, %114
  store i64 %125, ptr %50, align 8, !tbaa !183
  store i64 0, ptr %71, align 8, !tbaa !184
  store i64 0, ptr %64, align 8, !tbaa !185
  %126 = icmp eq i32 %113, 1
  br i1 %126, label %135, label %154

127:                                              ; preds = %127, %120
  %128 = phi i64 [ %114, %120 ], [ %133, %127 ]
  %129 = getelementptr inbounds nuw i32, ptr %123, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !3
  %131 = zext i32 %130 to i64
  %132 = getelementptr inbounds nuw i32, ptr %122, i64 %131
  store i32 %121, ptr %132, align 4, !tbaa !3
  %133 = add nuw nsw i64 %128, 1
  %134 = icmp eq i64 %133, %115
  br i1 %134, label %124, label %127, !llvm.loop !186

135:                                              ; preds = %124
  %136 = getelementptr inbounds nuw i8, ptr %90, i64 64
  %137 = load i64, ptr %136, align 8, !tbaa !187
  %138 = mul i64 %137, 3
  %139 = getelementptr inbounds nuw i8, ptr %90, i64 72
  %140 = load i64, ptr %139, align 8, !tbaa !161
  %141 = shl i64 %140, 1
  %142 = add i64 %141, %138
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %153, label %144

144:                                              ; preds = %135
  %145 = load ptr, ptr %30, align 8, !tbaa !188
  br label %146

146:                                              ; preds = %146, %144
  %147 = phi i64 [ 0, %144 ], [ %151, %146 ]
  %148 = icmp ult i64 %147, %137
  %149 = sext i1 %148 to i64
  %150 = getelementptr inbounds nuw i64, ptr %145, i64 %147
  store i64 %149, ptr %150, align 8, !tbaa !40
  %151 = add nuw i64 %147, 1
  %152 = icmp eq i64 %151, %142
  br i1 %152, label %153, label %146, !llvm.loop !189

153:                                              ; preds = %146, %135
  store i64 -1, ptr %49, align 8, !tbaa !190
  store i64 0, ptr %73, align 8, !tbaa !191
  br label %154

154:                                              ; preds = %153, %124
  %155 = phi i64 [ 3, %153 ], [ 1, %124 ]
  store i64 %155, ptr %28, align 8, !tbaa !163
  br label %1062

156:                                              ; preds = %75
  %157 = load i64, ptr %63, align 8, !tbaa !178
  %158 = trunc i64 %157 to i32
  %159 = load i64, ptr %40, align 8, !tbaa !177
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %170, label %161

161:                                              ; preds = %156
  %162 = add i64 %159, -1
  %163 = load ptr, ptr %38, align 8, !tbaa !192
  %164 = load ptr, ptr %0, align 8, !tbaa !160
  %165 = load ptr, ptr %164, align 8, !tbaa !105
  %166 = getelementptr inbounds nuw i8, ptr %165, i64 72
  %167 = load i64, ptr %166, align 8, !tbaa !161
  %168 = mul i64 %167, %162
  %169 = getelementptr inbounds nuw i64, ptr %163, i64 %168
  br label %170

170:                                              ; preds = %161, %156
  %171 = phi ptr [ %169, %161 ], [ null, %156 ]
  %172 = icmp eq ptr %171, null
  br label %173

173:                                              ; preds = %527, %170
  %174 = load i64, ptr %64, align 8, !tbaa !185
  %175 = icmp eq i64 %174, 0
  br i1 %175, label %176, label %211

176:                                              ; preds = %173
  %177 = load i64, ptr %43, align 8, !tbaa !176
  %178 = load i64, ptr %35, align 8, !tbaa !174
  %179 = icmp ult i64 %178, %177
  br i1 %179, label %180, label %194

180:                                              ; preds = %176
  %181 = load ptr, ptr %54, align 8, !tbaa !193
  %182 = load ptr, ptr %45, align 8, !tbaa !181
  br label %183

183:                                              ; preds = %191, %180
  %184 = phi i64 [ %178, %180 ], [ %192, %191 ]
  %185 = getelementptr inbounds nuw i32, ptr %182, i64 %184
  %186 = load i32, ptr %185, align 4, !tbaa !3
  %187 = zext i32 %186 to i64
  %188 = getelementptr inbounds nuw i32, ptr %181, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !3
  %190 = icmp eq i32 %189, 0
  br i1 %190, label %194, label %191

191:                                              ; preds = %183
  %192 = add i64 %184, 1
  store i64 %192, ptr %35, align 8, !tbaa !174
  %193 = icmp eq i64 %192, %177
  br i1 %193, label %1058, label %183, !llvm.loop !194

194:                                              ; preds = %183, %176
  %195 = phi i64 [ %178, %176 ], [ %184, %183 ]
  %196 = icmp eq i64 %195, %177
  br i1 %196, label %1058, label %197

197:                                              ; preds = %194
  %198 = load ptr, ptr %45, align 8, !tbaa !181
  %199 = getelementptr inbounds nuw i32, ptr %198, i64 %195
  %200 = load i32, ptr %199, align 4, !tbaa !3
  %201 = load ptr, ptr %52, align 8, !tbaa !195
  store i32 %200, ptr %201, align 4, !tbaa !3
  %202 = load ptr, ptr %65, align 8, !tbaa !196
  store i64 1, ptr %64, align 8, !tbaa !185
  store i32 0, ptr %202, align 4, !tbaa !3
  %203 = load i64, ptr %66, align 8, !tbaa !182
  %204 = add i64 %203, 1
  store i64 %204, ptr %66, align 8, !tbaa !182
  %205 = trunc i64 %203 to i32
  %206 = load ptr, ptr %54, align 8, !tbaa !193
  %207 = zext i32 %200 to i64
  %208 = getelementptr inbounds nuw i32, ptr %206, i64 %207
  store i32 %205, ptr %208, align 4, !tbaa !3
  %209 = load ptr, ptr %59, align 8, !tbaa !197
  %210 = getelementptr inbounds nuw i8, ptr %209, i64 %207
  store i8 0, ptr %210, align 1, !tbaa !41
  br label %211

211:                                              ; preds = %197, %173
  %212 = load i64, ptr %55, align 8, !tbaa !198
  %213 = icmp eq i64 %212, 0
  br i1 %213, label %1070, label %214

214:                                              ; preds = %211
  %215 = add i64 %212, -1
  store i64 %215, ptr %55, align 8, !tbaa !198
  %216 = load ptr, ptr %52, align 8, !tbaa !195
  %217 = load i64, ptr %64, align 8, !tbaa !185
  %218 = add i64 %217, -1
  %219 = getelementptr inbounds nuw i32, ptr %216, i64 %218
  %220 = load i32, ptr %219, align 4, !tbaa !3
  %221 = and i32 %220, 2147483647
  %222 = load ptr, ptr %65, align 8, !tbaa !196
  %223 = getelementptr inbounds nuw i32, ptr %222, i64 %218
  %224 = load i32, ptr %223, align 4, !tbaa !3
  %225 = load ptr, ptr %0, align 8, !tbaa !160
  br i1 %172, label %226, label %248

226:                                              ; preds = %214
  %227 = getelementptr inbounds nuw i8, ptr %225, i64 216
  %228 = load i64, ptr %227, align 8, !tbaa !123
  %229 = icmp eq i64 %228, 0
  br i1 %229, label %244, label %230

230:                                              ; preds = %226
  %231 = getelementptr inbounds nuw i8, ptr %225, i64 136
  %232 = load ptr, ptr %231, align 8, !tbaa !148
  %233 = getelementptr inbounds nuw i8, ptr %225, i64 128
  %234 = load ptr, ptr %233, align 8, !tbaa !151
  %235 = zext nneg i32 %221 to i64
  %236 = getelementptr inbounds nuw i64, ptr %234, i64 %235
  %237 = load i64, ptr %236, align 8, !tbaa !40
  %238 = getelementptr inbounds nuw i32, ptr %232, i64 %237
  %239 = add nuw i32 %221, 1
  %240 = zext i32 %239 to i64
  %241 = getelementptr inbounds nuw i64, ptr %234, i64 %240
  %242 = load i64, ptr %241, align 8, !tbaa !40
  %243 = sub i64 %242, %237
  br label %399

244:                                              ; preds = %226
  %245 = load i64, ptr %67, align 8, !tbaa !179
  %246 = zext nneg i32 %221 to i64
  %247 = icmp eq i64 %245, %246
  br i1 %247, label %396, label %388

248:                                              ; preds = %214
  %249 = load i64, ptr %67, align 8, !tbaa !179
  %250 = zext nneg i32 %221 to i64
  %251 = icmp eq i64 %249, %250
  br i1 %251, label %396, label %252

252:                                              ; preds = %248
  %253 = load ptr, ptr %225, align 8, !tbaa !105
  %254 = getelementptr inbounds nuw i8, ptr %225, i64 88
  %255 = load ptr, ptr %254, align 8, !tbaa !126
  %256 = getelementptr inbounds nuw i8, ptr %225, i64 120
  %257 = load ptr, ptr %256, align 8, !tbaa !133
  %258 = getelementptr inbounds nuw i32, ptr %257, i64 %250
  %259 = load i32, ptr %258, align 4, !tbaa !3
  %260 = zext i32 %259 to i64
  %261 = getelementptr inbounds nuw i32, ptr %255, i64 %260
  %262 = load i32, ptr %261, align 4, !tbaa !3
  %263 = getelementptr inbounds nuw i8, ptr %225, i64 96
  %264 = load ptr, ptr %263, align 8, !tbaa !127
  %265 = getelementptr inbounds nuw i16, ptr %264, i64 %260
  %266 = load i16, ptr %265, align 2, !tbaa !96
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %267 = getelementptr inbounds nuw i8, ptr %253, i64 16
  %268 = load ptr, ptr %267, align 8, !tbaa !169
  %269 = load ptr, ptr %253, align 8, !tbaa !145
  %270 = call i32 %268(ptr noundef %269, i32 noundef %262, ptr noundef nonnull %2, ptr noundef nonnull %3) #11
  %271 = getelementptr inbounds nuw i8, ptr %253, i64 64
  %272 = load i64, ptr %271, align 8, !tbaa !187
  %273 = getelementptr inbounds nuw i8, ptr %253, i64 72
  %274 = load i64, ptr %273, align 8, !tbaa !161
  %275 = shl i64 %274, 1
  %276 = add i64 %275, %272
  %277 = icmp eq i32 %270, -1
  br i1 %277, label %386, label %278

278:                                              ; preds = %252
  %279 = zext i32 %270 to i64
  %280 = getelementptr inbounds nuw i8, ptr %225, i64 80
  %281 = load i64, ptr %280, align 8, !tbaa !117
  %282 = mul i64 %281, %279
  %283 = load i64, ptr %68, align 8, !tbaa !199
  %284 = icmp ugt i64 %282, %283
  br i1 %284, label %386, label %285

285:                                              ; preds = %278
  %286 = icmp eq i32 %270, 0
  br i1 %286, label %386, label %287

287:                                              ; preds = %285
  %288 = load ptr, ptr %3, align 8, !tbaa !68
  %289 = getelementptr i64, ptr %288, i64 %272
  %290 = icmp eq i64 %274, 0
  %291 = getelementptr inbounds nuw i8, ptr %225, i64 40
  %292 = load ptr, ptr %2, align 8
  %293 = getelementptr inbounds nuw i8, ptr %225, i64 24
  %294 = zext i16 %266 to i64
  %295 = getelementptr inbounds nuw i8, ptr %225, i64 16
  %296 = getelementptr inbounds nuw i8, ptr %225, i64 8
  %297 = getelementptr inbounds nuw i8, ptr %225, i64 48
  %298 = getelementptr inbounds nuw i8, ptr %225, i64 56
  %299 = getelementptr inbounds nuw i8, ptr %225, i64 72
  br label %300

300:                                              ; preds = %382, %287
  %301 = phi i64 [ 0, %287 ], [ %384, %382 ]
  %302 = phi i32 [ 0, %287 ], [ %383, %382 ]
  %303 = mul i64 %301, %276
  %304 = getelementptr i64, ptr %289, i64 %303
  br i1 %290, label %318, label %305

305:                                              ; preds = %300, %305
  %306 = phi i64 [ %314, %305 ], [ 0, %300 ]
  %307 = phi i64 [ %313, %305 ], [ 0, %300 ]
  %308 = getelementptr inbounds nuw i64, ptr %304, i64 %306
  %309 = load i64, ptr %308, align 8, !tbaa !40
  %310 = getelementptr inbounds nuw i64, ptr %171, i64 %306
  %311 = load i64, ptr %310, align 8, !tbaa !40
  %312 = and i64 %311, %309
  %313 = or i64 %312, %307
  %314 = add nuw i64 %306, 1
  %315 = icmp eq i64 %314, %274
  br i1 %315, label %316, label %305, !llvm.loop !162

316:                                              ; preds = %305
  %317 = icmp eq i64 %313, 0
  br i1 %317, label %318, label %382

318:                                              ; preds = %316, %300
  %319 = load ptr, ptr %291, align 8, !tbaa !113
  %320 = getelementptr inbounds nuw i32, ptr %292, i64 %301
  %321 = load i32, ptr %320, align 4, !tbaa !3
  %322 = load ptr, ptr %293, align 8, !tbaa !140
  %323 = load i64, ptr %295, align 8, !tbaa !130
  %324 = mul i64 %323, %294
  %325 = load ptr, ptr %296, align 8, !tbaa !109
  %326 = zext i32 %321 to i64
  %327 = getelementptr inbounds nuw i16, ptr %325, i64 %326
  %328 = load i16, ptr %327, align 2, !tbaa !96
  %329 = zext i16 %328 to i64
  %330 = getelementptr i32, ptr %322, i64 %324
  %331 = getelementptr i32, ptr %330, i64 %329
  %332 = load i32, ptr %331, align 4, !tbaa !3
  %333 = zext i32 %332 to i64
  %334 = getelementptr inbounds nuw i16, ptr %319, i64 %333
  %335 = load i16, ptr %334, align 2, !tbaa !96
  %336 = icmp eq i16 %335, 0
  br i1 %336, label %382, label %337

337:                                              ; preds = %318
  %338 = zext i16 %335 to i64
  %339 = load ptr, ptr %297, align 8, !tbaa !115
  br label %340

340:                                              ; preds = %378, %337
  %341 = phi i64 [ 1, %337 ], [ %380, %378 ]
  %342 = phi i32 [ %302, %337 ], [ %379, %378 ]
  %343 = load i32, ptr %320, align 4, !tbaa !3
  %344 = getelementptr inbounds nuw i16, ptr %334, i64 %341
  %345 = load i16, ptr %344, align 2, !tbaa !96
  %346 = zext i16 %345 to i64
  %347 = getelementptr inbounds nuw i8, ptr %339, i64 %346
  %348 = load i8, ptr %347, align 1, !tbaa !41
  %349 = and i8 %348, 1
  %350 = icmp eq i8 %349, 0
  br i1 %350, label %378, label %351

351:                                              ; preds = %340
  %352 = and i8 %348, 2
  %353 = icmp eq i8 %352, 0
  br i1 %353, label %354, label %356

354:                                              ; preds = %351
  %355 = zext i32 %343 to i64
  br label %364

356:                                              ; preds = %351
  %357 = load ptr, ptr %298, align 8, !tbaa !131
  %358 = icmp eq ptr %357, null
  br i1 %358, label %378, label %359

359:                                              ; preds = %356
  %360 = zext i32 %343 to i64
  %361 = getelementptr inbounds nuw i8, ptr %357, i64 %360
  %362 = load i8, ptr %361, align 1, !tbaa !41
  %363 = icmp eq i8 %362, 0
  br i1 %363, label %364, label %378

364:                                              ; preds = %359, %354
  %365 = phi i64 [ %355, %354 ], [ %360, %359 ]
  %366 = load ptr, ptr %299, align 8, !tbaa !114
  %367 = getelementptr inbounds nuw ptr, ptr %366, i64 %346
  %368 = load ptr, ptr %367, align 8, !tbaa !35
  %369 = getelementptr inbounds nuw i32, ptr %368, i64 %365
  %370 = load i32, ptr %369, align 4, !tbaa !3
  %371 = icmp eq i32 %370, 0
  br i1 %371, label %378, label %372

372:                                              ; preds = %364
  %373 = add i32 %370, -1
  %374 = load ptr, ptr %69, align 8, !tbaa !200
  %375 = add i32 %342, 1
  %376 = zext i32 %342 to i64
  %377 = getelementptr inbounds nuw i32, ptr %374, i64 %376
  store i32 %373, ptr %377, align 4, !tbaa !3
  br label %378

378:                                              ; preds = %372, %364, %359, %356, %340
  %379 = phi i32 [ %375, %372 ], [ %342, %364 ], [ %342, %359 ], [ %342, %340 ], [ %342, %356 ]
  %380 = add nuw nsw i64 %341, 1
  %381 = icmp eq i64 %341, %338
  br i1 %381, label %382, label %340, !llvm.loop !201

382:                                              ; preds = %378, %318, %316
  %383 = phi i32 [ %302, %316 ], [ %302, %318 ], [ %379, %378 ]
  %384 = add nuw nsw i64 %301, 1
  %385 = icmp eq i64 %384, %279
  br i1 %385, label %386, label %300, !llvm.loop !202

386:                                              ; preds = %382, %285, %278, %252
  %387 = phi i32 [ -1, %252 ], [ -1, %278 ], [ 0, %285 ], [ %383, %382 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %392

388:                                              ; preds = %244
  %389 = load ptr, ptr %69, align 8, !tbaa !200
  %390 = load i64, ptr %68, align 8, !tbaa !199
  %391 = call i32 @lv_successors(ptr noundef nonnull %225, i32 noundef range(i32 0, -2147483648) %221, ptr noundef %389, i64 noundef %390) #12
  br label %392

392:                                              ; preds = %388, %386
  %393 = phi i64 [ %250, %386 ], [ %246, %388 ]
  %394 = phi i32 [ %387, %386 ], [ %391, %388 ]
  %395 = zext i32 %394 to i64
  store i64 %395, ptr %34, align 8, !tbaa !203
  store i64 %393, ptr %67, align 8, !tbaa !179
  br label %396

396:                                              ; preds = %392, %248, %244
  %397 = load ptr, ptr %69, align 8, !tbaa !200
  %398 = load i64, ptr %34, align 8, !tbaa !203
  br label %399

399:                                              ; preds = %396, %230
  %400 = phi ptr [ %397, %396 ], [ %238, %230 ]
  %401 = phi i64 [ %398, %396 ], [ %243, %230 ]
  %402 = trunc i64 %401 to i32
  %403 = icmp eq i32 %402, -1
  br i1 %403, label %1070, label %404

404:                                              ; preds = %399
  %405 = icmp ult i32 %224, %402
  br i1 %405, label %406, label %460

406:                                              ; preds = %404
  %407 = zext nneg i32 %221 to i64
  %408 = zext i32 %224 to i64
  br label %409

409:                                              ; preds = %457, %406
  %410 = phi i64 [ %408, %406 ], [ %411, %457 ]
  %411 = add nuw nsw i64 %410, 1
  %412 = getelementptr inbounds nuw i32, ptr %400, i64 %410
  %413 = load i32, ptr %412, align 4, !tbaa !3
  %414 = load ptr, ptr %70, align 8, !tbaa !180
  %415 = zext i32 %413 to i64
  %416 = getelementptr inbounds nuw i32, ptr %414, i64 %415
  %417 = load i32, ptr %416, align 4, !tbaa !3
  %418 = icmp eq i32 %417, %158
  br i1 %418, label %419, label %457, !llvm.loop !204

419:                                              ; preds = %409
  %420 = load ptr, ptr %54, align 8, !tbaa !193
  %421 = getelementptr inbounds nuw i32, ptr %420, i64 %415
  %422 = load i32, ptr %421, align 4, !tbaa !3
  %423 = icmp eq i32 %413, %221
  br i1 %423, label %424, label %427

424:                                              ; preds = %419
  %425 = load ptr, ptr %59, align 8, !tbaa !197
  %426 = getelementptr inbounds nuw i8, ptr %425, i64 %407
  store i8 1, ptr %426, align 1, !tbaa !41
  br label %427

427:                                              ; preds = %424, %419
  %428 = icmp eq i32 %422, 0
  br i1 %428, label %429, label %445

429:                                              ; preds = %427
  %430 = trunc nuw i64 %411 to i32
  %431 = load ptr, ptr %65, align 8, !tbaa !196
  %432 = load i64, ptr %64, align 8, !tbaa !185
  %433 = getelementptr i32, ptr %431, i64 %432
  %434 = getelementptr i8, ptr %433, i64 -4
  store i32 %430, ptr %434, align 4, !tbaa !3
  %435 = load ptr, ptr %52, align 8, !tbaa !195
  %436 = getelementptr inbounds nuw i32, ptr %435, i64 %432
  store i32 %413, ptr %436, align 4, !tbaa !3
  %437 = add i64 %432, 1
  store i64 %437, ptr %64, align 8, !tbaa !185
  store i32 0, ptr %433, align 4, !tbaa !3
  %438 = load i64, ptr %66, align 8, !tbaa !182
  %439 = add i64 %438, 1
  store i64 %439, ptr %66, align 8, !tbaa !182
  %440 = trunc i64 %438 to i32
  %441 = load ptr, ptr %54, align 8, !tbaa !193
  %442 = getelementptr inbounds nuw i32, ptr %441, i64 %415
  store i32 %440, ptr %442, align 4, !tbaa !3
  %443 = load ptr, ptr %59, align 8, !tbaa !197
  %444 = getelementptr inbounds nuw i8, ptr %443, i64 %415
  store i8 0, ptr %444, align 1, !tbaa !41
  br label %527

445:                                              ; preds = %427
  %446 = load ptr, ptr %54, align 8, !tbaa !193
  %447 = getelementptr inbounds nuw i32, ptr %446, i64 %407
  %448 = load i32, ptr %447, align 4, !tbaa !3
  %449 = icmp ult i32 %422, %448
  br i1 %449, label %450, label %457

450:                                              ; preds = %445
  store i32 %422, ptr %447, align 4, !tbaa !3
  %451 = load ptr, ptr %52, align 8, !tbaa !195
  %452 = load i64, ptr %64, align 8, !tbaa !185
  %453 = getelementptr i32, ptr %451, i64 %452
  %454 = getelementptr i8, ptr %453, i64 -4
  %455 = load i32, ptr %454, align 4, !tbaa !3
  %456 = or i32 %455, -2147483648
  store i32 %456, ptr %454, align 4, !tbaa !3
  br label %457

457:                                              ; preds = %450, %445, %409
  %458 = trunc i64 %411 to i32
  %459 = icmp eq i32 %458, %402
  br i1 %459, label %460, label %409

460:                                              ; preds = %457, %404
  %461 = load ptr, ptr %52, align 8, !tbaa !195
  %462 = load i64, ptr %64, align 8, !tbaa !185
  %463 = getelementptr i32, ptr %461, i64 %462
  %464 = getelementptr i8, ptr %463, i64 -4
  %465 = load i32, ptr %464, align 4, !tbaa !3
  %466 = add i64 %462, -1
  store i64 %466, ptr %64, align 8, !tbaa !185
  %467 = icmp sgt i32 %465, -1
  %468 = load i64, ptr %71, align 8, !tbaa !184
  br i1 %467, label %473, label %469

469:                                              ; preds = %460
  %470 = load ptr, ptr %53, align 8, !tbaa !205
  %471 = add i64 %468, 1
  store i64 %471, ptr %71, align 8, !tbaa !184
  %472 = getelementptr inbounds nuw i32, ptr %470, i64 %468
  store i32 %221, ptr %472, align 4, !tbaa !3
  br label %509

473:                                              ; preds = %460
  %474 = load i64, ptr %66, align 8, !tbaa !182
  %475 = add i64 %474, -1
  %476 = icmp eq i64 %468, 0
  %477 = load ptr, ptr %54, align 8, !tbaa !193
  br i1 %476, label %478, label %480

478:                                              ; preds = %473
  %479 = zext nneg i32 %221 to i64
  br label %502

480:                                              ; preds = %473
  %481 = load ptr, ptr %53, align 8, !tbaa !205
  %482 = zext nneg i32 %221 to i64
  %483 = getelementptr inbounds nuw i32, ptr %477, i64 %482
  %484 = sub i64 %475, %468
  br label %485

485:                                              ; preds = %496, %480
  %486 = phi i64 [ %475, %480 ], [ %500, %496 ]
  %487 = phi i64 [ %468, %480 ], [ %499, %496 ]
  %488 = getelementptr i32, ptr %481, i64 %487
  %489 = getelementptr i8, ptr %488, i64 -4
  %490 = load i32, ptr %489, align 4, !tbaa !3
  %491 = zext i32 %490 to i64
  %492 = getelementptr inbounds nuw i32, ptr %477, i64 %491
  %493 = load i32, ptr %492, align 4, !tbaa !3
  %494 = load i32, ptr %483, align 4, !tbaa !3
  %495 = icmp ult i32 %493, %494
  br i1 %495, label %502, label %496

496:                                              ; preds = %485
  %497 = load i64, ptr %50, align 8, !tbaa !183
  %498 = trunc i64 %497 to i32
  %499 = add i64 %487, -1
  store i64 %499, ptr %71, align 8, !tbaa !184
  store i32 %498, ptr %492, align 4, !tbaa !3
  %500 = add i64 %486, -1
  %501 = icmp eq i64 %499, 0
  br i1 %501, label %502, label %485, !llvm.loop !206

502:                                              ; preds = %496, %485, %478
  %503 = phi i64 [ %479, %478 ], [ %482, %485 ], [ %482, %496 ]
  %504 = phi i64 [ %475, %478 ], [ %484, %496 ], [ %486, %485 ]
  store i64 %504, ptr %66, align 8, !tbaa !182
  %505 = load i64, ptr %50, align 8, !tbaa !183
  %506 = add i64 %505, -1
  store i64 %506, ptr %50, align 8, !tbaa !183
  %507 = trunc i64 %505 to i32
  %508 = getelementptr inbounds nuw i32, ptr %477, i64 %503
  store i32 %507, ptr %508, align 4, !tbaa !3
  br label %509

509:                                              ; preds = %502, %469
  %510 = icmp eq i64 %466, 0
  br i1 %510, label %527, label %511

511:                                              ; preds = %509
  %512 = getelementptr i32, ptr %461, i64 %466
  %513 = getelementptr i8, ptr %512, i64 -4
  %514 = load i32, ptr %513, align 4, !tbaa !3
  %515 = and i32 %514, 2147483647
  %516 = load ptr, ptr %54, align 8, !tbaa !193
  %517 = zext nneg i32 %221 to i64
  %518 = getelementptr inbounds nuw i32, ptr %516, i64 %517
  %519 = load i32, ptr %518, align 4, !tbaa !3
  %520 = zext nneg i32 %515 to i64
  %521 = getelementptr inbounds nuw i32, ptr %516, i64 %520
  %522 = load i32, ptr %521, align 4, !tbaa !3
  %523 = icmp ult i32 %519, %522
  br i1 %523, label %524, label %527

524:                                              ; preds = %511
  store i32 %519, ptr %521, align 4, !tbaa !3
  %525 = load i32, ptr %513, align 4, !tbaa !3
  %526 = or i32 %525, -2147483648
  store i32 %526, ptr %513, align 4, !tbaa !3
  br label %527

527:                                              ; preds = %524, %511, %509, %429
  br label %173, !llvm.loop !207

528:                                              ; preds = %75
  %529 = load i64, ptr %43, align 8, !tbaa !176
  %530 = load i64, ptr %33, align 8, !tbaa !175
  %531 = sub i64 %529, %530
  %532 = load i64, ptr %50, align 8, !tbaa !183
  %533 = sub i64 %531, %532
  %534 = load i64, ptr %40, align 8, !tbaa !177
  %535 = icmp eq i64 %534, 0
  br i1 %535, label %536, label %540

536:                                              ; preds = %528
  %537 = load i64, ptr %51, align 8, !tbaa !208
  %538 = icmp eq i64 %537, 0
  %539 = zext i1 %538 to i32
  br label %540

540:                                              ; preds = %536, %528
  %541 = phi i64 [ %537, %536 ], [ %534, %528 ]
  %542 = phi i32 [ %539, %536 ], [ 1, %528 ]
  %543 = load ptr, ptr %52, align 8, !tbaa !195
  %544 = load ptr, ptr %53, align 8, !tbaa !205
  %545 = load i64, ptr %35, align 8, !tbaa !174
  %546 = icmp eq i64 %545, %530
  br i1 %546, label %547, label %573

547:                                              ; preds = %540
  %548 = icmp eq i64 %531, %532
  br i1 %548, label %549, label %554

549:                                              ; preds = %554, %547
  %550 = icmp ult i64 %530, %529
  br i1 %550, label %551, label %573

551:                                              ; preds = %549
  %552 = load ptr, ptr %54, align 8, !tbaa !193
  %553 = load ptr, ptr %45, align 8, !tbaa !181
  br label %559

554:                                              ; preds = %547, %554
  %555 = phi i64 [ %557, %554 ], [ 0, %547 ]
  %556 = getelementptr inbounds nuw i32, ptr %543, i64 %555
  store i32 0, ptr %556, align 4, !tbaa !3
  %557 = add nuw i64 %555, 1
  %558 = icmp eq i64 %557, %533
  br i1 %558, label %549, label %554, !llvm.loop !209

559:                                              ; preds = %559, %551
  %560 = phi i64 [ %530, %551 ], [ %571, %559 ]
  %561 = getelementptr inbounds nuw i32, ptr %553, i64 %560
  %562 = load i32, ptr %561, align 4, !tbaa !3
  %563 = zext i32 %562 to i64
  %564 = getelementptr inbounds nuw i32, ptr %552, i64 %563
  %565 = load i32, ptr %564, align 4, !tbaa !3
  %566 = zext i32 %565 to i64
  %567 = sub i64 %531, %566
  %568 = getelementptr inbounds nuw i32, ptr %543, i64 %567
  %569 = load i32, ptr %568, align 4, !tbaa !3
  %570 = add i32 %569, 1
  store i32 %570, ptr %568, align 4, !tbaa !3
  %571 = add nuw i64 %560, 1
  %572 = icmp eq i64 %571, %529
  br i1 %572, label %573, label %559, !llvm.loop !210

573:                                              ; preds = %559, %549, %540
  %574 = icmp ult i64 %545, %529
  br i1 %574, label %575, label %577

575:                                              ; preds = %573
  %576 = trunc i64 %541 to i32
  br label %580

577:                                              ; preds = %707, %573
  %578 = phi i64 [ %529, %573 ], [ %710, %707 ]
  %579 = icmp eq i64 %531, %532
  br i1 %579, label %712, label %726

580:                                              ; preds = %707, %575
  %581 = phi i64 [ %545, %575 ], [ %709, %707 ]
  %582 = load ptr, ptr %45, align 8, !tbaa !181
  %583 = getelementptr inbounds nuw i32, ptr %582, i64 %581
  %584 = load i32, ptr %583, align 4, !tbaa !3
  %585 = load ptr, ptr %54, align 8, !tbaa !193
  %586 = zext i32 %584 to i64
  %587 = getelementptr inbounds nuw i32, ptr %585, i64 %586
  %588 = load i32, ptr %587, align 4, !tbaa !3
  %589 = zext i32 %588 to i64
  %590 = sub i64 %531, %589
  %591 = getelementptr inbounds nuw i32, ptr %543, i64 %590
  %592 = load i32, ptr %591, align 4, !tbaa !3
  %593 = icmp eq i32 %592, 1
  br i1 %593, label %594, label %707

594:                                              ; preds = %580
  %595 = load i64, ptr %55, align 8, !tbaa !198
  %596 = icmp eq i64 %595, 0
  br i1 %596, label %1070, label %597

597:                                              ; preds = %594
  %598 = load i64, ptr %48, align 8, !tbaa !165
  %599 = load i64, ptr %56, align 8, !tbaa !166
  %600 = icmp eq i64 %598, %599
  br i1 %600, label %1070, label %601

601:                                              ; preds = %597
  %602 = add i64 %595, -1
  store i64 %602, ptr %55, align 8, !tbaa !198
  %603 = load ptr, ptr %0, align 8, !tbaa !160
  %604 = getelementptr inbounds nuw i8, ptr %603, i64 88
  %605 = load ptr, ptr %604, align 8, !tbaa !126
  %606 = getelementptr inbounds nuw i8, ptr %603, i64 120
  %607 = load ptr, ptr %606, align 8, !tbaa !133
  %608 = getelementptr inbounds nuw i32, ptr %607, i64 %586
  %609 = load i32, ptr %608, align 4, !tbaa !3
  %610 = zext i32 %609 to i64
  %611 = getelementptr inbounds nuw i32, ptr %605, i64 %610
  %612 = load i32, ptr %611, align 4, !tbaa !3
  %613 = getelementptr inbounds nuw i8, ptr %603, i64 96
  %614 = load ptr, ptr %613, align 8, !tbaa !127
  %615 = getelementptr inbounds nuw i16, ptr %614, i64 %610
  %616 = load i16, ptr %615, align 2, !tbaa !96
  %617 = load ptr, ptr %57, align 8, !tbaa !211
  %618 = zext i16 %616 to i64
  %619 = getelementptr inbounds nuw i64, ptr %617, i64 %618
  %620 = load i64, ptr %619, align 8, !tbaa !40
  %621 = icmp eq i64 %620, 0
  br i1 %621, label %622, label %692

622:                                              ; preds = %601
  %623 = load ptr, ptr %58, align 8, !tbaa !212
  %624 = getelementptr inbounds nuw i8, ptr %603, i64 16
  %625 = load i64, ptr %624, align 8, !tbaa !130
  %626 = mul i64 %625, %618
  %627 = getelementptr inbounds nuw i8, ptr %603, i64 8
  %628 = load ptr, ptr %627, align 8, !tbaa !109
  %629 = zext i32 %612 to i64
  %630 = getelementptr inbounds nuw i16, ptr %628, i64 %629
  %631 = load i16, ptr %630, align 2, !tbaa !96
  %632 = zext i16 %631 to i64
  %633 = getelementptr i8, ptr %623, i64 %626
  %634 = getelementptr i8, ptr %633, i64 %632
  %635 = load i8, ptr %634, align 1, !tbaa !41
  %636 = icmp eq i8 %635, 0
  br i1 %636, label %637, label %641

637:                                              ; preds = %622
  %638 = load ptr, ptr %59, align 8, !tbaa !197
  %639 = getelementptr inbounds nuw i8, ptr %638, i64 %586
  %640 = load i8, ptr %639, align 1, !tbaa !41
  br label %664

641:                                              ; preds = %622
  %642 = load ptr, ptr %36, align 8, !tbaa !159
  %643 = load ptr, ptr %603, align 8, !tbaa !105
  %644 = getelementptr inbounds nuw i8, ptr %643, i64 72
  %645 = load i64, ptr %644, align 8, !tbaa !161
  %646 = icmp eq i64 %645, 0
  br i1 %646, label %647, label %651

647:                                              ; preds = %641
  %648 = load ptr, ptr %59, align 8, !tbaa !197
  %649 = getelementptr inbounds nuw i8, ptr %648, i64 %586
  %650 = load i8, ptr %649, align 1, !tbaa !41
  br label %672

651:                                              ; preds = %641, %651
  %652 = phi i64 [ %657, %651 ], [ 0, %641 ]
  %653 = phi i64 [ %656, %651 ], [ 0, %641 ]
  %654 = getelementptr inbounds nuw i64, ptr %642, i64 %652
  %655 = load i64, ptr %654, align 8, !tbaa !40
  %656 = or i64 %655, %653
  %657 = add nuw i64 %652, 1
  %658 = icmp eq i64 %657, %645
  br i1 %658, label %659, label %651, !llvm.loop !162

659:                                              ; preds = %651
  %660 = icmp eq i64 %656, 0
  %661 = load ptr, ptr %59, align 8, !tbaa !197
  %662 = getelementptr inbounds nuw i8, ptr %661, i64 %586
  %663 = load i8, ptr %662, align 1, !tbaa !41
  br i1 %660, label %672, label %664

664:                                              ; preds = %659, %637
  %665 = phi i8 [ %640, %637 ], [ %663, %659 ]
  %666 = icmp eq i8 %665, 0
  br i1 %666, label %692, label %667

667:                                              ; preds = %664
  %668 = load i64, ptr %60, align 8, !tbaa !213
  %669 = icmp eq i64 %668, 0
  br i1 %669, label %670, label %682

670:                                              ; preds = %667
  %671 = load ptr, ptr %603, align 8, !tbaa !105
  br label %672

672:                                              ; preds = %670, %659, %647
  %673 = phi ptr [ %671, %670 ], [ %643, %659 ], [ %643, %647 ]
  %674 = phi i8 [ %665, %670 ], [ %663, %659 ], [ %650, %647 ]
  %675 = phi i1 [ false, %670 ], [ true, %659 ], [ true, %647 ]
  %676 = getelementptr inbounds nuw i8, ptr %673, i64 32
  %677 = load ptr, ptr %676, align 8, !tbaa !214
  %678 = load ptr, ptr %673, align 8, !tbaa !145
  %679 = call i32 %677(ptr noundef %678, i32 noundef %612) #11
  %680 = icmp ne i32 %679, 0
  %681 = select i1 %675, i1 %680, i1 false
  br i1 %681, label %693, label %682

682:                                              ; preds = %672, %667
  %683 = phi i1 [ %680, %672 ], [ false, %667 ]
  %684 = phi i8 [ %674, %672 ], [ 1, %667 ]
  %685 = icmp eq i8 %684, 0
  %686 = select i1 %685, i1 true, i1 %683
  br i1 %686, label %690, label %687

687:                                              ; preds = %682
  %688 = load i64, ptr %60, align 8, !tbaa !213
  %689 = icmp eq i64 %688, 0
  br i1 %689, label %691, label %707

690:                                              ; preds = %682
  br i1 %685, label %691, label %707

691:                                              ; preds = %690, %687
  store i32 0, ptr %591, align 4, !tbaa !3
  br label %707

692:                                              ; preds = %664, %601
  store i32 0, ptr %591, align 4, !tbaa !3
  br label %707

693:                                              ; preds = %672
  store i32 0, ptr %591, align 4, !tbaa !3
  %694 = load ptr, ptr %46, align 8, !tbaa !215
  %695 = load i64, ptr %44, align 8, !tbaa !216
  %696 = add i64 %695, 1
  store i64 %696, ptr %44, align 8, !tbaa !216
  %697 = getelementptr inbounds nuw i32, ptr %694, i64 %695
  store i32 %584, ptr %697, align 4, !tbaa !3
  %698 = load ptr, ptr %47, align 8, !tbaa !217
  %699 = load i64, ptr %48, align 8, !tbaa !165
  %700 = add i64 %699, 1
  store i64 %700, ptr %48, align 8, !tbaa !165
  %701 = getelementptr inbounds nuw %struct.lv_part, ptr %698, i64 %699
  %702 = trunc i64 %695 to i32
  %703 = trunc i64 %696 to i32
  store i32 %702, ptr %701, align 4, !tbaa !3
  %704 = getelementptr inbounds nuw i8, ptr %701, i64 4
  store i32 %703, ptr %704, align 4, !tbaa !3
  %705 = getelementptr inbounds nuw i8, ptr %701, i64 8
  store i32 %576, ptr %705, align 4, !tbaa !3
  %706 = getelementptr inbounds nuw i8, ptr %701, i64 12
  store i32 0, ptr %706, align 4, !tbaa !3
  br label %707

707:                                              ; preds = %693, %692, %691, %690, %687, %580
  %708 = load i64, ptr %35, align 8, !tbaa !174
  %709 = add i64 %708, 1
  store i64 %709, ptr %35, align 8, !tbaa !174
  %710 = load i64, ptr %43, align 8, !tbaa !176
  %711 = icmp ult i64 %709, %710
  br i1 %711, label %580, label %577, !llvm.loop !218

712:                                              ; preds = %577
  %713 = load i64, ptr %42, align 8, !tbaa !164
  store i64 %713, ptr %61, align 8, !tbaa !219
  %714 = load i64, ptr %62, align 8, !tbaa !220
  %715 = icmp ugt i64 %713, %714
  br i1 %715, label %1070, label %721

716:                                              ; preds = %726
  %717 = load i64, ptr %42, align 8, !tbaa !164
  %718 = add i64 %717, %733
  store i64 %718, ptr %61, align 8, !tbaa !219
  %719 = load i64, ptr %62, align 8, !tbaa !220
  %720 = icmp ugt i64 %718, %719
  br i1 %720, label %1070, label %723

721:                                              ; preds = %712
  %722 = load i64, ptr %33, align 8, !tbaa !175
  br label %736

723:                                              ; preds = %716
  %724 = load i64, ptr %33, align 8, !tbaa !175
  %725 = trunc i64 %541 to i32
  br label %743

726:                                              ; preds = %577, %726
  %727 = phi i64 [ %733, %726 ], [ 0, %577 ]
  %728 = phi i64 [ %734, %726 ], [ 0, %577 ]
  %729 = getelementptr inbounds nuw i32, ptr %543, i64 %728
  %730 = load i32, ptr %729, align 4, !tbaa !3
  %731 = icmp ne i32 %730, 0
  %732 = zext i1 %731 to i64
  %733 = add i64 %727, %732
  %734 = add nuw i64 %728, 1
  %735 = icmp eq i64 %734, %533
  br i1 %735, label %716, label %726, !llvm.loop !221

736:                                              ; preds = %762, %721
  %737 = phi i64 [ %722, %721 ], [ %724, %762 ]
  %738 = phi i64 [ 0, %721 ], [ %765, %762 ]
  %739 = icmp ult i64 %737, %578
  br i1 %739, label %740, label %768

740:                                              ; preds = %736
  %741 = load ptr, ptr %45, align 8, !tbaa !181
  %742 = load ptr, ptr %54, align 8, !tbaa !193
  br label %773

743:                                              ; preds = %762, %723
  %744 = phi i64 [ %717, %723 ], [ %763, %762 ]
  %745 = phi i64 [ 0, %723 ], [ %765, %762 ]
  %746 = phi i64 [ 0, %723 ], [ %766, %762 ]
  %747 = getelementptr inbounds nuw i32, ptr %543, i64 %746
  %748 = load i32, ptr %747, align 4, !tbaa !3
  %749 = icmp eq i32 %748, 0
  %750 = trunc i64 %745 to i32
  %751 = select i1 %749, i32 -1, i32 %750
  store i32 %751, ptr %747, align 4, !tbaa !3
  br i1 %749, label %762, label %752

752:                                              ; preds = %743
  %753 = add i64 %745, %724
  %754 = trunc i64 %753 to i32
  %755 = load ptr, ptr %41, align 8, !tbaa !170
  %756 = add i64 %744, 1
  store i64 %756, ptr %42, align 8, !tbaa !164
  %757 = getelementptr inbounds nuw %struct.lv_part, ptr %755, i64 %744
  %758 = add i32 %748, %754
  store i32 %754, ptr %757, align 4, !tbaa !3
  %759 = getelementptr inbounds nuw i8, ptr %757, i64 4
  store i32 %758, ptr %759, align 4, !tbaa !3
  %760 = getelementptr inbounds nuw i8, ptr %757, i64 8
  store i32 %725, ptr %760, align 4, !tbaa !3
  %761 = getelementptr inbounds nuw i8, ptr %757, i64 12
  store i32 %542, ptr %761, align 4, !tbaa !3
  br label %762

762:                                              ; preds = %752, %743
  %763 = phi i64 [ %756, %752 ], [ %744, %743 ]
  %764 = zext i32 %748 to i64
  %765 = add i64 %745, %764
  %766 = add nuw i64 %746, 1
  %767 = icmp eq i64 %766, %533
  br i1 %767, label %736, label %743, !llvm.loop !222

768:                                              ; preds = %789, %736
  %769 = icmp eq i64 %738, 0
  br i1 %769, label %1058, label %770

770:                                              ; preds = %768
  %771 = load ptr, ptr %45, align 8, !tbaa !181
  %772 = getelementptr i32, ptr %771, i64 %737
  br label %792

773:                                              ; preds = %789, %740
  %774 = phi i64 [ %737, %740 ], [ %790, %789 ]
  %775 = getelementptr inbounds nuw i32, ptr %741, i64 %774
  %776 = load i32, ptr %775, align 4, !tbaa !3
  %777 = zext i32 %776 to i64
  %778 = getelementptr inbounds nuw i32, ptr %742, i64 %777
  %779 = load i32, ptr %778, align 4, !tbaa !3
  %780 = zext i32 %779 to i64
  %781 = sub i64 %531, %780
  %782 = getelementptr inbounds nuw i32, ptr %543, i64 %781
  store i32 0, ptr %778, align 4, !tbaa !3
  %783 = load i32, ptr %782, align 4, !tbaa !3
  %784 = icmp eq i32 %783, -1
  br i1 %784, label %789, label %785

785:                                              ; preds = %773
  %786 = add nuw i32 %783, 1
  store i32 %786, ptr %782, align 4, !tbaa !3
  %787 = zext i32 %783 to i64
  %788 = getelementptr inbounds nuw i32, ptr %544, i64 %787
  store i32 %776, ptr %788, align 4, !tbaa !3
  br label %789

789:                                              ; preds = %785, %773
  %790 = add nuw i64 %774, 1
  %791 = icmp eq i64 %790, %578
  br i1 %791, label %768, label %773, !llvm.loop !223

792:                                              ; preds = %792, %770
  %793 = phi i64 [ 0, %770 ], [ %797, %792 ]
  %794 = getelementptr inbounds nuw i32, ptr %544, i64 %793
  %795 = load i32, ptr %794, align 4, !tbaa !3
  %796 = getelementptr i32, ptr %772, i64 %793
  store i32 %795, ptr %796, align 4, !tbaa !3
  %797 = add nuw i64 %793, 1
  %798 = icmp eq i64 %797, %738
  br i1 %798, label %1058, label %792, !llvm.loop !224

799:                                              ; preds = %75
  %800 = call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef %27) #12
  %801 = icmp eq i64 %800, 0
  br i1 %801, label %802, label %1070

802:                                              ; preds = %799
  %803 = load ptr, ptr %0, align 8, !tbaa !160
  %804 = load ptr, ptr %803, align 8, !tbaa !105
  %805 = getelementptr inbounds nuw i8, ptr %804, i64 72
  %806 = load i64, ptr %805, align 8, !tbaa !161
  %807 = getelementptr inbounds nuw i8, ptr %804, i64 64
  %808 = load i64, ptr %807, align 8, !tbaa !187
  %809 = icmp eq i64 %808, 0
  br i1 %809, label %856, label %810

810:                                              ; preds = %802
  %811 = load ptr, ptr %29, align 8, !tbaa !225
  %812 = load ptr, ptr %30, align 8, !tbaa !188
  %813 = load ptr, ptr %31, align 8, !tbaa !226
  %814 = load ptr, ptr %32, align 8, !tbaa !227
  br label %815

815:                                              ; preds = %815, %810
  %816 = phi i64 [ %808, %810 ], [ %840, %815 ]
  %817 = phi i64 [ 0, %810 ], [ %839, %815 ]
  %818 = phi i64 [ 0, %810 ], [ %830, %815 ]
  %819 = getelementptr inbounds nuw i64, ptr %811, i64 %817
  %820 = load i64, ptr %819, align 8, !tbaa !40
  %821 = getelementptr inbounds nuw i64, ptr %812, i64 %817
  %822 = load i64, ptr %821, align 8, !tbaa !40
  %823 = and i64 %822, %820
  %824 = shl i64 %816, 4
  %825 = getelementptr inbounds nuw i8, ptr %812, i64 %824
  %826 = getelementptr inbounds nuw i64, ptr %825, i64 %817
  %827 = load i64, ptr %826, align 8, !tbaa !40
  %828 = xor i64 %827, -1
  %829 = and i64 %823, %828
  %830 = or i64 %829, %818
  %831 = getelementptr inbounds nuw i64, ptr %813, i64 %817
  %832 = load i64, ptr %831, align 8, !tbaa !40
  %833 = getelementptr inbounds nuw i64, ptr %812, i64 %816
  %834 = getelementptr inbounds nuw i64, ptr %833, i64 %817
  %835 = load i64, ptr %834, align 8, !tbaa !40
  %836 = and i64 %832, %835
  %837 = and i64 %836, %828
  %838 = getelementptr inbounds nuw i64, ptr %814, i64 %817
  store i64 %837, ptr %838, align 8, !tbaa !40
  %839 = add nuw i64 %817, 1
  %840 = load i64, ptr %807, align 8, !tbaa !187
  %841 = icmp ult i64 %839, %840
  br i1 %841, label %815, label %842, !llvm.loop !228

842:                                              ; preds = %815
  %843 = icmp eq i64 %830, 0
  br i1 %843, label %844, label %1058

844:                                              ; preds = %842
  %845 = icmp eq i64 %840, 0
  br i1 %845, label %856, label %846

846:                                              ; preds = %844, %846
  %847 = phi i64 [ %852, %846 ], [ 0, %844 ]
  %848 = phi i64 [ %851, %846 ], [ 0, %844 ]
  %849 = getelementptr inbounds nuw i64, ptr %814, i64 %847
  %850 = load i64, ptr %849, align 8, !tbaa !40
  %851 = or i64 %850, %848
  %852 = add nuw i64 %847, 1
  %853 = icmp eq i64 %852, %840
  br i1 %853, label %854, label %846, !llvm.loop !162

854:                                              ; preds = %846
  %855 = icmp eq i64 %851, 0
  br i1 %855, label %856, label %869

856:                                              ; preds = %854, %844, %802
  %857 = phi i64 [ %840, %854 ], [ 0, %844 ], [ 0, %802 ]
  %858 = icmp eq i64 %806, 0
  br i1 %858, label %947, label %859

859:                                              ; preds = %856
  %860 = load ptr, ptr %36, align 8, !tbaa !159
  %861 = load ptr, ptr %30, align 8, !tbaa !188
  %862 = mul i64 %857, 24
  %863 = getelementptr inbounds nuw i8, ptr %861, i64 %862
  %864 = load ptr, ptr %37, align 8, !tbaa !229
  %865 = load i64, ptr %805, align 8, !tbaa !161
  %866 = getelementptr inbounds nuw i64, ptr %863, i64 %865
  br label %879

867:                                              ; preds = %869
  %868 = load i64, ptr %33, align 8, !tbaa !175
  store i64 %868, ptr %34, align 8, !tbaa !203
  br label %1065

869:                                              ; preds = %854, %869
  %870 = phi i64 [ %874, %869 ], [ 0, %854 ]
  %871 = getelementptr inbounds nuw i64, ptr %814, i64 %870
  %872 = load i64, ptr %871, align 8, !tbaa !40
  %873 = getelementptr inbounds nuw i64, ptr %812, i64 %870
  store i64 %872, ptr %873, align 8, !tbaa !40
  %874 = add nuw i64 %870, 1
  %875 = load i64, ptr %807, align 8, !tbaa !187
  %876 = icmp ult i64 %874, %875
  br i1 %876, label %869, label %867, !llvm.loop !230

877:                                              ; preds = %879
  %878 = icmp eq i64 %889, 0
  br i1 %878, label %900, label %1058

879:                                              ; preds = %879, %859
  %880 = phi i64 [ 0, %859 ], [ %897, %879 ]
  %881 = phi i64 [ 0, %859 ], [ %889, %879 ]
  %882 = phi i64 [ 0, %859 ], [ %898, %879 ]
  %883 = getelementptr inbounds nuw i64, ptr %860, i64 %882
  %884 = load i64, ptr %883, align 8, !tbaa !40
  %885 = getelementptr inbounds nuw i64, ptr %863, i64 %882
  %886 = load i64, ptr %885, align 8, !tbaa !40
  %887 = xor i64 %886, -1
  %888 = and i64 %884, %887
  %889 = or i64 %888, %881
  %890 = getelementptr inbounds nuw i64, ptr %864, i64 %882
  %891 = load i64, ptr %890, align 8, !tbaa !40
  %892 = getelementptr inbounds nuw i64, ptr %866, i64 %882
  %893 = load i64, ptr %892, align 8, !tbaa !40
  %894 = or i64 %893, %891
  %895 = xor i64 %894, -1
  %896 = and i64 %886, %895
  %897 = or i64 %896, %880
  %898 = add nuw i64 %882, 1
  %899 = icmp eq i64 %898, %806
  br i1 %899, label %877, label %879, !llvm.loop !231

900:                                              ; preds = %877
  %901 = icmp eq i64 %897, 0
  br i1 %901, label %947, label %902

902:                                              ; preds = %900
  %903 = load ptr, ptr %38, align 8, !tbaa !192
  %904 = load i64, ptr %39, align 8, !tbaa !167
  %905 = mul i64 %904, %806
  %906 = getelementptr inbounds nuw i64, ptr %903, i64 %905
  br label %917

907:                                              ; preds = %928
  %908 = load i64, ptr %39, align 8, !tbaa !167
  %909 = add i64 %908, 1
  store i64 %909, ptr %39, align 8, !tbaa !167
  %910 = load ptr, ptr %41, align 8, !tbaa !170
  %911 = load i64, ptr %42, align 8, !tbaa !164
  %912 = add i64 %911, 1
  store i64 %912, ptr %42, align 8, !tbaa !164
  %913 = getelementptr inbounds nuw %struct.lv_part, ptr %910, i64 %911
  %914 = load i64, ptr %33, align 8, !tbaa !175
  %915 = trunc i64 %914 to i32
  %916 = load i64, ptr %43, align 8, !tbaa !176
  store i32 %915, ptr %913, align 4, !tbaa !3
  br label %1049

917:                                              ; preds = %928, %902
  %918 = phi i64 [ 0, %902 ], [ %945, %928 ]
  %919 = load i64, ptr %40, align 8, !tbaa !177
  %920 = icmp eq i64 %919, 0
  %921 = load i64, ptr %805, align 8, !tbaa !161
  br i1 %920, label %928, label %922

922:                                              ; preds = %917
  %923 = add i64 %919, -1
  %924 = mul i64 %921, %923
  %925 = getelementptr inbounds nuw i64, ptr %903, i64 %924
  %926 = getelementptr inbounds nuw i64, ptr %925, i64 %918
  %927 = load i64, ptr %926, align 8, !tbaa !40
  br label %928

928:                                              ; preds = %922, %917
  %929 = phi i64 [ %927, %922 ], [ 0, %917 ]
  %930 = load i64, ptr %807, align 8, !tbaa !187
  %931 = mul i64 %930, 24
  %932 = getelementptr inbounds nuw i8, ptr %861, i64 %931
  %933 = getelementptr inbounds nuw i64, ptr %932, i64 %918
  %934 = load i64, ptr %933, align 8, !tbaa !40
  %935 = getelementptr inbounds nuw i64, ptr %864, i64 %918
  %936 = load i64, ptr %935, align 8, !tbaa !40
  %937 = getelementptr inbounds nuw i64, ptr %932, i64 %921
  %938 = getelementptr inbounds nuw i64, ptr %937, i64 %918
  %939 = load i64, ptr %938, align 8, !tbaa !40
  %940 = or i64 %939, %936
  %941 = xor i64 %940, -1
  %942 = and i64 %934, %941
  %943 = or i64 %942, %929
  %944 = getelementptr inbounds nuw i64, ptr %906, i64 %918
  store i64 %943, ptr %944, align 8, !tbaa !40
  %945 = add nuw i64 %918, 1
  %946 = icmp eq i64 %945, %806
  br i1 %946, label %907, label %917, !llvm.loop !232

947:                                              ; preds = %900, %856
  %948 = load i64, ptr %44, align 8, !tbaa !216
  %949 = load i64, ptr %33, align 8, !tbaa !175
  %950 = load i64, ptr %43, align 8, !tbaa !176
  %951 = icmp ult i64 %949, %950
  br i1 %951, label %952, label %956

952:                                              ; preds = %947
  %953 = load ptr, ptr %45, align 8, !tbaa !181
  %954 = load ptr, ptr %46, align 8, !tbaa !215
  br label %964

955:                                              ; preds = %964
  store i64 %969, ptr %44, align 8, !tbaa !216
  br label %956

956:                                              ; preds = %955, %947
  %957 = phi i64 [ %969, %955 ], [ %948, %947 ]
  %958 = load i64, ptr %40, align 8, !tbaa !177
  %959 = load ptr, ptr %47, align 8, !tbaa !217
  %960 = load i64, ptr %48, align 8, !tbaa !165
  %961 = add i64 %960, 1
  store i64 %961, ptr %48, align 8, !tbaa !165
  %962 = getelementptr inbounds nuw %struct.lv_part, ptr %959, i64 %960
  %963 = trunc i64 %948 to i32
  store i32 %963, ptr %962, align 4, !tbaa !3
  br label %1049

964:                                              ; preds = %964, %952
  %965 = phi i64 [ %948, %952 ], [ %969, %964 ]
  %966 = phi i64 [ %949, %952 ], [ %971, %964 ]
  %967 = getelementptr inbounds nuw i32, ptr %953, i64 %966
  %968 = load i32, ptr %967, align 4, !tbaa !3
  %969 = add i64 %965, 1
  %970 = getelementptr inbounds nuw i32, ptr %954, i64 %965
  store i32 %968, ptr %970, align 4, !tbaa !3
  %971 = add nuw i64 %966, 1
  %972 = icmp eq i64 %971, %950
  br i1 %972, label %955, label %964, !llvm.loop !233

973:                                              ; preds = %75
  %974 = load ptr, ptr %0, align 8, !tbaa !160
  %975 = load ptr, ptr %974, align 8, !tbaa !105
  %976 = load ptr, ptr %30, align 8, !tbaa !188
  %977 = load i64, ptr %35, align 8, !tbaa !174
  %978 = load i64, ptr %43, align 8, !tbaa !176
  %979 = icmp ult i64 %977, %978
  br i1 %979, label %980, label %1032

980:                                              ; preds = %973
  %981 = getelementptr inbounds nuw i8, ptr %975, i64 24
  %982 = getelementptr inbounds nuw i8, ptr %975, i64 64
  br label %983

983:                                              ; preds = %1027, %980
  %984 = phi i64 [ %977, %980 ], [ %1029, %1027 ]
  %985 = load i64, ptr %55, align 8, !tbaa !198
  %986 = icmp eq i64 %985, 0
  br i1 %986, label %1070, label %987

987:                                              ; preds = %983
  %988 = add i64 %985, -1
  store i64 %988, ptr %55, align 8, !tbaa !198
  %989 = load ptr, ptr %45, align 8, !tbaa !181
  %990 = getelementptr inbounds nuw i32, ptr %989, i64 %984
  %991 = load i32, ptr %990, align 4, !tbaa !3
  %992 = load ptr, ptr %981, align 8, !tbaa !234
  %993 = load ptr, ptr %975, align 8, !tbaa !145
  %994 = load ptr, ptr %0, align 8, !tbaa !160
  %995 = getelementptr inbounds nuw i8, ptr %994, i64 88
  %996 = load ptr, ptr %995, align 8, !tbaa !126
  %997 = getelementptr inbounds nuw i8, ptr %994, i64 120
  %998 = load ptr, ptr %997, align 8, !tbaa !133
  %999 = zext i32 %991 to i64
  %1000 = getelementptr inbounds nuw i32, ptr %998, i64 %999
  %1001 = load i32, ptr %1000, align 4, !tbaa !3
  %1002 = zext i32 %1001 to i64
  %1003 = getelementptr inbounds nuw i32, ptr %996, i64 %1002
  %1004 = load i32, ptr %1003, align 4, !tbaa !3
  %1005 = load ptr, ptr %32, align 8, !tbaa !227
  call void %992(ptr noundef %993, i32 noundef %1004, ptr noundef %1005) #11
  %1006 = load ptr, ptr %32, align 8, !tbaa !227
  %1007 = load i64, ptr %982, align 8, !tbaa !187
  %1008 = icmp eq i64 %1007, 0
  br i1 %1008, label %1022, label %1009

1009:                                             ; preds = %987, %1009
  %1010 = phi i64 [ %1018, %1009 ], [ 0, %987 ]
  %1011 = phi i64 [ %1017, %1009 ], [ 0, %987 ]
  %1012 = getelementptr inbounds nuw i64, ptr %1006, i64 %1010
  %1013 = load i64, ptr %1012, align 8, !tbaa !40
  %1014 = getelementptr inbounds nuw i64, ptr %976, i64 %1010
  %1015 = load i64, ptr %1014, align 8, !tbaa !40
  %1016 = and i64 %1015, %1013
  %1017 = or i64 %1016, %1011
  %1018 = add nuw i64 %1010, 1
  %1019 = icmp eq i64 %1018, %1007
  br i1 %1019, label %1020, label %1009, !llvm.loop !162

1020:                                             ; preds = %1009
  %1021 = icmp eq i64 %1017, 0
  br i1 %1021, label %1022, label %1027

1022:                                             ; preds = %1020, %987
  %1023 = load ptr, ptr %45, align 8, !tbaa !181
  %1024 = load i64, ptr %34, align 8, !tbaa !203
  %1025 = add i64 %1024, 1
  store i64 %1025, ptr %34, align 8, !tbaa !203
  %1026 = getelementptr inbounds nuw i32, ptr %1023, i64 %1024
  store i32 %991, ptr %1026, align 4, !tbaa !3
  br label %1027

1027:                                             ; preds = %1022, %1020
  %1028 = load i64, ptr %35, align 8, !tbaa !174
  %1029 = add i64 %1028, 1
  store i64 %1029, ptr %35, align 8, !tbaa !174
  %1030 = load i64, ptr %43, align 8, !tbaa !176
  %1031 = icmp ult i64 %1029, %1030
  br i1 %1031, label %983, label %1032, !llvm.loop !235

1032:                                             ; preds = %1027, %973
  %1033 = load i64, ptr %34, align 8, !tbaa !203
  %1034 = load i64, ptr %33, align 8, !tbaa !175
  %1035 = icmp ugt i64 %1033, %1034
  br i1 %1035, label %1036, label %1058

1036:                                             ; preds = %1032
  %1037 = load ptr, ptr %41, align 8, !tbaa !170
  %1038 = load i64, ptr %42, align 8, !tbaa !164
  %1039 = add i64 %1038, 1
  store i64 %1039, ptr %42, align 8, !tbaa !164
  %1040 = getelementptr inbounds nuw %struct.lv_part, ptr %1037, i64 %1038
  %1041 = trunc i64 %1034 to i32
  %1042 = load i64, ptr %40, align 8, !tbaa !177
  store i32 %1041, ptr %1040, align 4, !tbaa !3
  br label %1049

1043:                                             ; preds = %75
  %1044 = call fastcc i64 @enabled(ptr noundef nonnull %0) #12
  %1045 = load i64, ptr %49, align 8, !tbaa !190
  %1046 = icmp eq i64 %1045, 0
  %1047 = select i1 %1046, i64 4, i64 0
  %1048 = icmp eq i64 %1044, 0
  br i1 %1048, label %1058, label %1070

1049:                                             ; preds = %956, %907, %1036
  %1050 = phi ptr [ %1040, %1036 ], [ %913, %907 ], [ %962, %956 ]
  %1051 = phi i64 [ %1033, %1036 ], [ %916, %907 ], [ %957, %956 ]
  %1052 = phi i64 [ %1042, %1036 ], [ %909, %907 ], [ %958, %956 ]
  %1053 = trunc i64 %1052 to i32
  %1054 = trunc i64 %1051 to i32
  %1055 = getelementptr inbounds nuw i8, ptr %1050, i64 4
  store i32 %1054, ptr %1055, align 4, !tbaa !3
  %1056 = getelementptr inbounds nuw i8, ptr %1050, i64 8
  store i32 %1053, ptr %1056, align 4, !tbaa !3
  %1057 = getelementptr inbounds nuw i8, ptr %1050, i64 12
  store i32 0, ptr %1057, align 4, !tbaa !3
  br label %1058

1058:                                             ; preds = %792, %194, %191, %1049, %1032, %877, %842, %768, %1043
  %1059 = phi i64 [ 0, %1049 ], [ %1047, %1043 ], [ 2, %194 ], [ 0, %768 ], [ 0, %1032 ], [ 0, %877 ], [ 0, %842 ], [ 2, %191 ], [ 0, %792 ]
  %1060 = load i64, ptr %28, align 8, !tbaa !163
  %1061 = icmp eq i64 %1060, 0
  br i1 %1061, label %1068, label %1062

1062:                                             ; preds = %154, %1058
  %1063 = phi i64 [ %155, %154 ], [ %1059, %1058 ]
  %1064 = load i64, ptr %33, align 8, !tbaa !175
  br label %1065

1065:                                             ; preds = %1062, %867
  %1066 = phi i64 [ %868, %867 ], [ %1064, %1062 ]
  %1067 = phi i64 [ 5, %867 ], [ %1063, %1062 ]
  store i64 %1066, ptr %35, align 8, !tbaa !174
  br label %1068

1068:                                             ; preds = %1065, %1058
  %1069 = phi i64 [ %1059, %1058 ], [ %1067, %1065 ]
  store i64 %1069, ptr %28, align 8, !tbaa !163
  br label %75, !llvm.loop !236

1070:                                             ; preds = %716, %799, %712, %95, %77, %80, %84, %100, %1043, %594, %597, %211, %399, %983
  %1071 = phi i64 [ 4, %597 ], [ 1, %983 ], [ 1, %211 ], [ 6, %399 ], [ 1, %594 ], [ %800, %799 ], [ 4, %716 ], [ 4, %712 ], [ 0, %77 ], [ 4, %80 ], [ 4, %84 ], [ 5, %100 ], [ 1, %1043 ], [ 5, %95 ]
  ret i64 %1071
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @enabled(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !160
  %3 = load ptr, ptr %2, align 8, !tbaa !105
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %7 = load i64, ptr %5, align 8, !tbaa !174
  %8 = load i64, ptr %6, align 8, !tbaa !176
  %9 = icmp ult i64 %7, %8
  br i1 %9, label %10, label %84

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %19

19:                                               ; preds = %10, %63
  %20 = phi i64 [ %7, %10 ], [ %65, %63 ]
  %21 = load i64, ptr %4, align 8, !tbaa !198
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %84, label %23

23:                                               ; preds = %19
  %24 = add i64 %21, -1
  store i64 %24, ptr %4, align 8, !tbaa !198
  %25 = load ptr, ptr %11, align 8, !tbaa !181
  %26 = getelementptr inbounds nuw i32, ptr %25, i64 %20
  %27 = load i32, ptr %26, align 4, !tbaa !3
  %28 = load ptr, ptr %12, align 8, !tbaa !211
  %29 = load ptr, ptr %0, align 8, !tbaa !160
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 96
  %31 = load ptr, ptr %30, align 8, !tbaa !127
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %33 = load ptr, ptr %32, align 8, !tbaa !133
  %34 = zext i32 %27 to i64
  %35 = getelementptr inbounds nuw i32, ptr %33, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !3
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw i16, ptr %31, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !96
  %40 = zext i16 %39 to i64
  %41 = getelementptr inbounds nuw i64, ptr %28, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !40
  %43 = load i64, ptr %13, align 8, !tbaa !190
  %44 = and i64 %43, %42
  store i64 %44, ptr %13, align 8, !tbaa !190
  %45 = load i64, ptr %41, align 8, !tbaa !40
  %46 = load i64, ptr %14, align 8, !tbaa !191
  %47 = or i64 %46, %45
  store i64 %47, ptr %14, align 8, !tbaa !191
  %48 = load ptr, ptr %15, align 8, !tbaa !234
  %49 = load ptr, ptr %3, align 8, !tbaa !145
  %50 = getelementptr inbounds nuw i8, ptr %29, i64 88
  %51 = load ptr, ptr %50, align 8, !tbaa !126
  %52 = getelementptr inbounds nuw i32, ptr %51, i64 %37
  %53 = load i32, ptr %52, align 4, !tbaa !3
  %54 = load ptr, ptr %16, align 8, !tbaa !227
  tail call void %48(ptr noundef %49, i32 noundef %53, ptr noundef %54) #11
  %55 = load i64, ptr %17, align 8, !tbaa !187
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %63, label %57

57:                                               ; preds = %23
  %58 = load ptr, ptr %16, align 8, !tbaa !227
  %59 = load ptr, ptr %18, align 8, !tbaa !188
  %60 = load ptr, ptr %0, align 8, !tbaa !160
  %61 = load ptr, ptr %60, align 8, !tbaa !105
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 64
  br label %68

63:                                               ; preds = %68, %23
  %64 = load i64, ptr %5, align 8, !tbaa !174
  %65 = add i64 %64, 1
  store i64 %65, ptr %5, align 8, !tbaa !174
  %66 = load i64, ptr %6, align 8, !tbaa !176
  %67 = icmp ult i64 %65, %66
  br i1 %67, label %19, label %84, !llvm.loop !237

68:                                               ; preds = %57, %68
  %69 = phi i64 [ 0, %57 ], [ %81, %68 ]
  %70 = getelementptr inbounds nuw i64, ptr %58, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !40
  %72 = getelementptr inbounds nuw i64, ptr %59, i64 %69
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = and i64 %73, %71
  store i64 %74, ptr %72, align 8, !tbaa !40
  %75 = load i64, ptr %70, align 8, !tbaa !40
  %76 = load i64, ptr %62, align 8, !tbaa !187
  %77 = getelementptr inbounds nuw i64, ptr %59, i64 %76
  %78 = getelementptr inbounds nuw i64, ptr %77, i64 %69
  %79 = load i64, ptr %78, align 8, !tbaa !40
  %80 = or i64 %79, %75
  store i64 %80, ptr %78, align 8, !tbaa !40
  %81 = add nuw i64 %69, 1
  %82 = load i64, ptr %17, align 8, !tbaa !187
  %83 = icmp ult i64 %81, %82
  br i1 %83, label %68, label %63, !llvm.loop !238

84:                                               ; preds = %19, %63, %1
  %85 = phi i64 [ 0, %1 ], [ 0, %63 ], [ 1, %19 ]
  ret i64 %85
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 7) i64 @moves(ptr noundef captures(none) %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load ptr, ptr %0, align 8, !tbaa !160
  %6 = load ptr, ptr %5, align 8, !tbaa !105
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !187
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !161
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %14 = load i64, ptr %13, align 8, !tbaa !177
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %2
  %17 = add i64 %14, -1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %19 = load ptr, ptr %18, align 8, !tbaa !192
  %20 = mul i64 %17, %10
  %21 = getelementptr inbounds nuw i64, ptr %19, i64 %20
  br label %22

22:                                               ; preds = %2, %16
  %23 = phi ptr [ %21, %16 ], [ null, %2 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %26 = load i64, ptr %24, align 8, !tbaa !174
  %27 = load i64, ptr %25, align 8, !tbaa !176
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %29, label %250

29:                                               ; preds = %22
  %30 = icmp eq i32 %1, 0
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %37 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %42 = icmp eq ptr %23, null
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %48 = icmp eq i64 %12, 0
  br label %49

49:                                               ; preds = %29, %244
  br i1 %30, label %50, label %103

50:                                               ; preds = %49
  %51 = load ptr, ptr %0, align 8, !tbaa !160
  %52 = load ptr, ptr %51, align 8, !tbaa !105
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 64
  %54 = load i64, ptr %53, align 8, !tbaa !187
  %55 = icmp eq i64 %54, 0
  %56 = load ptr, ptr %34, align 8, !tbaa !227
  br i1 %55, label %90, label %57

57:                                               ; preds = %50
  %58 = load ptr, ptr %31, align 8, !tbaa !225
  %59 = load ptr, ptr %32, align 8, !tbaa !188
  %60 = load ptr, ptr %33, align 8, !tbaa !226
  br label %61

61:                                               ; preds = %61, %57
  %62 = phi i64 [ %54, %57 ], [ %86, %61 ]
  %63 = phi i64 [ 0, %57 ], [ %85, %61 ]
  %64 = phi i64 [ 0, %57 ], [ %76, %61 ]
  %65 = getelementptr inbounds nuw i64, ptr %58, i64 %63
  %66 = load i64, ptr %65, align 8, !tbaa !40
  %67 = getelementptr inbounds nuw i64, ptr %59, i64 %63
  %68 = load i64, ptr %67, align 8, !tbaa !40
  %69 = and i64 %68, %66
  %70 = shl i64 %62, 4
  %71 = getelementptr inbounds nuw i8, ptr %59, i64 %70
  %72 = getelementptr inbounds nuw i64, ptr %71, i64 %63
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = xor i64 %73, -1
  %75 = and i64 %69, %74
  %76 = or i64 %75, %64
  %77 = getelementptr inbounds nuw i64, ptr %60, i64 %63
  %78 = load i64, ptr %77, align 8, !tbaa !40
  %79 = getelementptr inbounds nuw i64, ptr %59, i64 %62
  %80 = getelementptr inbounds nuw i64, ptr %79, i64 %63
  %81 = load i64, ptr %80, align 8, !tbaa !40
  %82 = and i64 %78, %81
  %83 = and i64 %82, %74
  %84 = getelementptr inbounds nuw i64, ptr %56, i64 %63
  store i64 %83, ptr %84, align 8, !tbaa !40
  %85 = add nuw i64 %63, 1
  %86 = load i64, ptr %53, align 8, !tbaa !187
  %87 = icmp ult i64 %85, %86
  br i1 %87, label %61, label %88, !llvm.loop !228

88:                                               ; preds = %61
  %89 = icmp eq i64 %76, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %50, %88
  %91 = load i64, ptr %7, align 8, !tbaa !187
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %250, label %93

93:                                               ; preds = %90, %93
  %94 = phi i64 [ %99, %93 ], [ 0, %90 ]
  %95 = phi i64 [ %98, %93 ], [ 0, %90 ]
  %96 = getelementptr inbounds nuw i64, ptr %56, i64 %94
  %97 = load i64, ptr %96, align 8, !tbaa !40
  %98 = or i64 %97, %95
  %99 = add nuw i64 %94, 1
  %100 = icmp eq i64 %99, %91
  br i1 %100, label %101, label %93, !llvm.loop !162

101:                                              ; preds = %93
  %102 = icmp eq i64 %98, 0
  br i1 %102, label %250, label %103

103:                                              ; preds = %101, %88, %49
  %104 = load i64, ptr %35, align 8, !tbaa !198
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %250, label %106

106:                                              ; preds = %103
  %107 = add i64 %104, -1
  store i64 %107, ptr %35, align 8, !tbaa !198
  %108 = load ptr, ptr %36, align 8, !tbaa !181
  %109 = load i64, ptr %24, align 8, !tbaa !174
  %110 = getelementptr inbounds nuw i32, ptr %108, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = load ptr, ptr %0, align 8, !tbaa !160
  %113 = getelementptr inbounds nuw i8, ptr %112, i64 88
  %114 = load ptr, ptr %113, align 8, !tbaa !126
  %115 = getelementptr inbounds nuw i8, ptr %112, i64 120
  %116 = load ptr, ptr %115, align 8, !tbaa !133
  %117 = zext i32 %111 to i64
  %118 = getelementptr inbounds nuw i32, ptr %116, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = zext i32 %119 to i64
  %121 = getelementptr inbounds nuw i32, ptr %114, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !3
  %123 = getelementptr inbounds nuw i8, ptr %112, i64 96
  %124 = load ptr, ptr %123, align 8, !tbaa !127
  %125 = getelementptr inbounds nuw i16, ptr %124, i64 %120
  %126 = load i16, ptr %125, align 2, !tbaa !96
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %127 = load ptr, ptr %37, align 8, !tbaa !169
  %128 = load ptr, ptr %6, align 8, !tbaa !145
  %129 = call i32 %127(ptr noundef %128, i32 noundef %122, ptr noundef nonnull %3, ptr noundef nonnull %4) #11
  switch i32 %129, label %130 [
    i32 -1, label %249
    i32 0, label %244
  ]

130:                                              ; preds = %106
  %131 = load ptr, ptr %4, align 8, !tbaa !68
  %132 = load ptr, ptr %38, align 8, !tbaa !113
  %133 = load ptr, ptr %3, align 8, !tbaa !35
  %134 = load ptr, ptr %39, align 8, !tbaa !140
  %135 = zext i16 %126 to i64
  %136 = load ptr, ptr %41, align 8, !tbaa !109
  %137 = zext i32 %129 to i64
  br label %138

138:                                              ; preds = %130, %241
  %139 = phi i64 [ 0, %130 ], [ %242, %241 ]
  %140 = mul i64 %12, %139
  %141 = getelementptr inbounds nuw i64, ptr %131, i64 %140
  %142 = getelementptr inbounds nuw i32, ptr %133, i64 %139
  %143 = load i32, ptr %142, align 4, !tbaa !3
  %144 = load i64, ptr %40, align 8, !tbaa !130
  %145 = mul i64 %144, %135
  %146 = zext i32 %143 to i64
  %147 = getelementptr inbounds nuw i16, ptr %136, i64 %146
  %148 = load i16, ptr %147, align 2, !tbaa !96
  %149 = zext i16 %148 to i64
  %150 = getelementptr i32, ptr %134, i64 %145
  %151 = getelementptr i32, ptr %150, i64 %149
  %152 = load i32, ptr %151, align 4, !tbaa !3
  %153 = zext i32 %152 to i64
  %154 = getelementptr inbounds nuw i16, ptr %132, i64 %153
  br i1 %42, label %173, label %155

155:                                              ; preds = %138
  %156 = load i64, ptr %7, align 8, !tbaa !187
  %157 = getelementptr inbounds nuw i64, ptr %141, i64 %156
  %158 = load i64, ptr %9, align 8, !tbaa !161
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %173, label %160

160:                                              ; preds = %155, %160
  %161 = phi i64 [ %169, %160 ], [ 0, %155 ]
  %162 = phi i64 [ %168, %160 ], [ 0, %155 ]
  %163 = getelementptr inbounds nuw i64, ptr %157, i64 %161
  %164 = load i64, ptr %163, align 8, !tbaa !40
  %165 = getelementptr inbounds nuw i64, ptr %23, i64 %161
  %166 = load i64, ptr %165, align 8, !tbaa !40
  %167 = and i64 %166, %164
  %168 = or i64 %167, %162
  %169 = add nuw i64 %161, 1
  %170 = icmp eq i64 %169, %158
  br i1 %170, label %171, label %160, !llvm.loop !162

171:                                              ; preds = %160
  %172 = icmp eq i64 %168, 0
  br i1 %172, label %173, label %241

173:                                              ; preds = %155, %171, %138
  %174 = load i16, ptr %154, align 2, !tbaa !96
  %175 = icmp eq i16 %174, 0
  br i1 %175, label %241, label %176

176:                                              ; preds = %173
  %177 = zext i16 %174 to i64
  %178 = load ptr, ptr %43, align 8, !tbaa !115
  br label %187

179:                                              ; preds = %225
  %180 = icmp eq i32 %226, 0
  %181 = select i1 %180, i1 true, i1 %48
  br i1 %181, label %241, label %182

182:                                              ; preds = %179
  %183 = load ptr, ptr %32, align 8, !tbaa !188
  %184 = load ptr, ptr %0, align 8, !tbaa !160
  %185 = load ptr, ptr %184, align 8, !tbaa !105
  %186 = getelementptr inbounds nuw i8, ptr %185, i64 64
  br label %229

187:                                              ; preds = %176, %225
  %188 = phi i64 [ 1, %176 ], [ %227, %225 ]
  %189 = phi i32 [ 0, %176 ], [ %226, %225 ]
  %190 = getelementptr inbounds nuw i16, ptr %154, i64 %188
  %191 = load i16, ptr %190, align 2, !tbaa !96
  %192 = zext i16 %191 to i64
  %193 = getelementptr inbounds nuw i8, ptr %178, i64 %192
  %194 = load i8, ptr %193, align 1, !tbaa !41
  %195 = and i8 %194, 1
  %196 = icmp eq i8 %195, 0
  br i1 %196, label %225, label %197

197:                                              ; preds = %187
  %198 = and i8 %194, 2
  %199 = icmp eq i8 %198, 0
  br i1 %199, label %207, label %200

200:                                              ; preds = %197
  %201 = load ptr, ptr %44, align 8, !tbaa !131
  %202 = icmp eq ptr %201, null
  br i1 %202, label %225, label %203

203:                                              ; preds = %200
  %204 = getelementptr inbounds nuw i8, ptr %201, i64 %146
  %205 = load i8, ptr %204, align 1, !tbaa !41
  %206 = icmp eq i8 %205, 0
  br i1 %206, label %207, label %225

207:                                              ; preds = %197, %203
  %208 = load ptr, ptr %45, align 8, !tbaa !114
  %209 = getelementptr inbounds nuw ptr, ptr %208, i64 %192
  %210 = load ptr, ptr %209, align 8, !tbaa !35
  %211 = getelementptr inbounds nuw i32, ptr %210, i64 %146
  %212 = load i32, ptr %211, align 4, !tbaa !3
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %225, label %214

214:                                              ; preds = %207
  %215 = add i32 %212, -1
  %216 = load ptr, ptr %46, align 8, !tbaa !180
  %217 = zext i32 %215 to i64
  %218 = getelementptr inbounds nuw i32, ptr %216, i64 %217
  %219 = load i32, ptr %218, align 4, !tbaa !3
  %220 = load i64, ptr %47, align 8, !tbaa !178
  %221 = trunc i64 %220 to i32
  %222 = icmp eq i32 %219, %221
  %223 = zext i1 %222 to i32
  %224 = or i32 %189, %223
  br label %225

225:                                              ; preds = %200, %187, %203, %214, %207
  %226 = phi i32 [ %189, %207 ], [ %224, %214 ], [ %189, %203 ], [ %189, %187 ], [ %189, %200 ]
  %227 = add nuw nsw i64 %188, 1
  %228 = icmp eq i64 %188, %177
  br i1 %228, label %179, label %187, !llvm.loop !239

229:                                              ; preds = %182, %229
  %230 = phi i64 [ 0, %182 ], [ %239, %229 ]
  %231 = getelementptr inbounds nuw i64, ptr %141, i64 %230
  %232 = load i64, ptr %231, align 8, !tbaa !40
  %233 = load i64, ptr %186, align 8, !tbaa !187
  %234 = shl i64 %233, 4
  %235 = getelementptr inbounds nuw i8, ptr %183, i64 %234
  %236 = getelementptr inbounds nuw i64, ptr %235, i64 %230
  %237 = load i64, ptr %236, align 8, !tbaa !40
  %238 = or i64 %237, %232
  store i64 %238, ptr %236, align 8, !tbaa !40
  %239 = add nuw i64 %230, 1
  %240 = icmp eq i64 %239, %12
  br i1 %240, label %241, label %229, !llvm.loop !240

241:                                              ; preds = %229, %173, %179, %171
  %242 = add nuw nsw i64 %139, 1
  %243 = icmp eq i64 %242, %137
  br i1 %243, label %244, label %138, !llvm.loop !241

244:                                              ; preds = %241, %106
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  %245 = load i64, ptr %24, align 8, !tbaa !174
  %246 = add i64 %245, 1
  store i64 %246, ptr %24, align 8, !tbaa !174
  %247 = load i64, ptr %25, align 8, !tbaa !176
  %248 = icmp ult i64 %246, %247
  br i1 %248, label %49, label %250, !llvm.loop !242

249:                                              ; preds = %106
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  br label %250

250:                                              ; preds = %90, %103, %101, %244, %22, %249
  %251 = phi i64 [ 6, %249 ], [ 0, %22 ], [ 0, %90 ], [ 1, %103 ], [ 0, %101 ], [ 0, %244 ]
  ret i64 %251
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_settle(ptr noundef captures(none) %0) local_unnamed_addr #5 {
  %2 = load ptr, ptr %0, align 8, !tbaa !160
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %4 = load i64, ptr %3, align 8, !tbaa !132
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = load ptr, ptr %7, align 8, !tbaa !180
  br label %21

9:                                                ; preds = %21, %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 4294967295, ptr %10, align 8, !tbaa !243
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %12 = load i64, ptr %11, align 8, !tbaa !165
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %26, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %16 = load ptr, ptr %15, align 8, !tbaa !217
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 120
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %27

21:                                               ; preds = %6, %21
  %22 = phi i64 [ 0, %6 ], [ %24, %21 ]
  %23 = getelementptr inbounds nuw i32, ptr %8, i64 %22
  store i32 0, ptr %23, align 4, !tbaa !3
  %24 = add nuw i64 %22, 1
  %25 = icmp eq i64 %24, %4
  br i1 %25, label %9, label %21, !llvm.loop !244

26:                                               ; preds = %43, %9
  ret void

27:                                               ; preds = %14, %43
  %28 = phi i64 [ 4294967295, %14 ], [ %44, %43 ]
  %29 = phi i64 [ 0, %14 ], [ %45, %43 ]
  %30 = getelementptr inbounds nuw %struct.lv_part, ptr %16, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !245
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 4
  %33 = load i32, ptr %32, align 4, !tbaa !246
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %43

35:                                               ; preds = %27
  %36 = zext i32 %31 to i64
  %37 = load ptr, ptr %17, align 8, !tbaa !215
  %38 = load ptr, ptr %18, align 8, !tbaa !126
  %39 = load ptr, ptr %19, align 8, !tbaa !133
  %40 = trunc i64 %29 to i32
  %41 = add i32 %40, 1
  %42 = load ptr, ptr %20, align 8, !tbaa !180
  br label %47

43:                                               ; preds = %63, %27
  %44 = phi i64 [ %28, %27 ], [ %64, %63 ]
  %45 = add nuw i64 %29, 1
  %46 = icmp eq i64 %45, %12
  br i1 %46, label %26, label %27, !llvm.loop !247

47:                                               ; preds = %35, %63
  %48 = phi i64 [ %28, %35 ], [ %64, %63 ]
  %49 = phi i64 [ %28, %35 ], [ %65, %63 ]
  %50 = phi i64 [ %36, %35 ], [ %66, %63 ]
  %51 = getelementptr inbounds nuw i32, ptr %37, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i32, ptr %39, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds nuw i32, ptr %38, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !3
  %59 = getelementptr inbounds nuw i32, ptr %42, i64 %53
  store i32 %41, ptr %59, align 4, !tbaa !3
  %60 = zext i32 %58 to i64
  %61 = icmp ugt i64 %49, %60
  br i1 %61, label %62, label %63

62:                                               ; preds = %47
  store i64 %60, ptr %10, align 8, !tbaa !243
  br label %63

63:                                               ; preds = %62, %47
  %64 = phi i64 [ %60, %62 ], [ %48, %47 ]
  %65 = phi i64 [ %60, %62 ], [ %49, %47 ]
  %66 = add nuw nsw i64 %50, 1
  %67 = load i32, ptr %32, align 4, !tbaa !246
  %68 = zext i32 %67 to i64
  %69 = icmp samesign ult i64 %66, %68
  br i1 %69, label %47, label %43, !llvm.loop !248
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @lv_cases(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #6 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %4 = load i64, ptr %3, align 8, !tbaa !165
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %8 = load ptr, ptr %7, align 8, !tbaa !217
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %12

10:                                               ; preds = %36, %2
  %11 = phi i64 [ 0, %2 ], [ %38, %36 ]
  ret i64 %11

12:                                               ; preds = %6, %36
  %13 = phi i64 [ 0, %6 ], [ %38, %36 ]
  %14 = phi i64 [ 0, %6 ], [ %39, %36 ]
  %15 = getelementptr inbounds nuw %struct.lv_part, ptr %8, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !245
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 4
  %18 = load i32, ptr %17, align 4, !tbaa !246
  %19 = zext i32 %18 to i64
  %20 = icmp ult i32 %16, %18
  br i1 %20, label %21, label %36

21:                                               ; preds = %12
  %22 = zext i32 %16 to i64
  %23 = load ptr, ptr %0, align 8, !tbaa !160
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !109
  %26 = load ptr, ptr %9, align 8, !tbaa !215
  %27 = getelementptr inbounds nuw i8, ptr %23, i64 88
  %28 = load ptr, ptr %27, align 8, !tbaa !126
  %29 = getelementptr inbounds nuw i8, ptr %23, i64 120
  %30 = load ptr, ptr %29, align 8, !tbaa !133
  br label %41

31:                                               ; preds = %41
  %32 = icmp eq i32 %61, 0
  %33 = icmp eq i32 %60, 0
  %34 = select i1 %33, i64 1, i64 4
  %35 = select i1 %32, i64 %34, i64 2
  br label %36

36:                                               ; preds = %31, %12
  %37 = phi i64 [ 2, %12 ], [ %35, %31 ]
  %38 = or i64 %37, %13
  %39 = add nuw i64 %14, 1
  %40 = icmp eq i64 %39, %4
  br i1 %40, label %10, label %12, !llvm.loop !249

41:                                               ; preds = %21, %41
  %42 = phi i64 [ %22, %21 ], [ %62, %41 ]
  %43 = phi i32 [ 1, %21 ], [ %61, %41 ]
  %44 = phi i32 [ 0, %21 ], [ %60, %41 ]
  %45 = getelementptr inbounds nuw i32, ptr %26, i64 %42
  %46 = load i32, ptr %45, align 4, !tbaa !3
  %47 = zext i32 %46 to i64
  %48 = getelementptr inbounds nuw i32, ptr %30, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !3
  %50 = zext i32 %49 to i64
  %51 = getelementptr inbounds nuw i32, ptr %28, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i16, ptr %25, i64 %53
  %55 = load i16, ptr %54, align 2, !tbaa !96
  %56 = zext i16 %55 to i64
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !41
  %59 = zext i8 %58 to i32
  %60 = or i32 %44, %59
  %61 = and i32 %43, %59
  %62 = add nuw nsw i64 %42, 1
  %63 = icmp eq i64 %62, %19
  br i1 %63, label %31, label %41, !llvm.loop !250
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_again(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 200
  %5 = load i64, ptr %4, align 8, !tbaa !216
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %12, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %9 = load ptr, ptr %8, align 8, !tbaa !215
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %11 = load ptr, ptr %10, align 8, !tbaa !181
  br label %22

12:                                               ; preds = %22, %3
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 192
  %14 = load i64, ptr %13, align 8, !tbaa !165
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %29, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %18 = trunc i64 %2 to i32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %30

22:                                               ; preds = %7, %22
  %23 = phi i64 [ 0, %7 ], [ %27, %22 ]
  %24 = getelementptr inbounds nuw i32, ptr %9, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = getelementptr inbounds nuw i32, ptr %11, i64 %23
  store i32 %25, ptr %26, align 4, !tbaa !3
  %27 = add nuw i64 %23, 1
  %28 = icmp eq i64 %27, %5
  br i1 %28, label %12, label %22, !llvm.loop !251

29:                                               ; preds = %43, %12
  ret void

30:                                               ; preds = %16, %43
  %31 = phi i64 [ 0, %16 ], [ %51, %43 ]
  %32 = load ptr, ptr %17, align 8, !tbaa !217
  %33 = getelementptr inbounds nuw %struct.lv_part, ptr %32, i64 %31
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %36 = load i32, ptr %35, align 4, !tbaa !3
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %40, label %38

38:                                               ; preds = %30
  %39 = add i32 %36, %18
  br label %43

40:                                               ; preds = %30
  %41 = load i64, ptr %19, align 8, !tbaa !208
  %42 = trunc i64 %41 to i32
  br label %43

43:                                               ; preds = %40, %38
  %44 = phi i32 [ %39, %38 ], [ %42, %40 ]
  %45 = load ptr, ptr %20, align 8, !tbaa !170
  %46 = load i64, ptr %21, align 8, !tbaa !164
  %47 = add i64 %46, 1
  store i64 %47, ptr %21, align 8, !tbaa !164
  %48 = getelementptr inbounds nuw %struct.lv_part, ptr %45, i64 %46
  store i64 %34, ptr %48, align 4
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8
  store i32 %44, ptr %49, align 4, !tbaa !3
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 12
  store i32 0, ptr %50, align 4, !tbaa !3
  %51 = add nuw i64 %31, 1
  %52 = load i64, ptr %13, align 8, !tbaa !165
  %53 = icmp ult i64 %51, %52
  br i1 %53, label %30, label %29, !llvm.loop !252
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @lv_home(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #6 {
  %3 = load ptr, ptr %0, align 8, !tbaa !160
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %5 = load i64, ptr %4, align 8, !tbaa !132
  %6 = icmp ult i64 %1, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %9 = load ptr, ptr %8, align 8, !tbaa !180
  br label %10

10:                                               ; preds = %7, %15
  %11 = phi i64 [ %1, %7 ], [ %16, %15 ]
  %12 = getelementptr inbounds nuw i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = add i64 %11, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %18, label %10, !llvm.loop !253

18:                                               ; preds = %10, %15, %2
  %19 = phi i64 [ 4294967295, %2 ], [ 4294967295, %15 ], [ %11, %10 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define void @lv_count(ptr noundef writeonly captures(none) %0, i64 noundef %1) local_unnamed_addr #7 {
  %3 = icmp eq i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %5, %2
  ret void

5:                                                ; preds = %2, %5
  %6 = phi i64 [ %9, %5 ], [ 0, %2 ]
  %7 = trunc i64 %6 to i32
  %8 = getelementptr inbounds nuw i32, ptr %0, i64 %6
  store i32 %7, ptr %8, align 4, !tbaa !3
  %9 = add nuw i64 %6, 1
  %10 = icmp eq i64 %9, %1
  br i1 %10, label %4, label %5, !llvm.loop !254
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_untils(ptr noundef captures(none) initializes((352, 368)) %0, i64 noundef %1) local_unnamed_addr #8 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 -1, ptr %3, align 8, !tbaa !190
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 0, ptr %4, align 8, !tbaa !191
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %6 = load ptr, ptr %5, align 8, !tbaa !217
  %7 = getelementptr inbounds nuw %struct.lv_part, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4, !tbaa !245
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !246
  %11 = zext i32 %10 to i64
  %12 = icmp ult i32 %8, %10
  br i1 %12, label %13, label %24

13:                                               ; preds = %2
  %14 = zext i32 %8 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load ptr, ptr %15, align 8, !tbaa !211
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = load ptr, ptr %17, align 8, !tbaa !215
  %19 = load ptr, ptr %0, align 8, !tbaa !160
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %21 = load ptr, ptr %20, align 8, !tbaa !127
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 120
  %23 = load ptr, ptr %22, align 8, !tbaa !133
  br label %25

24:                                               ; preds = %25, %2
  ret void

25:                                               ; preds = %13, %25
  %26 = phi i64 [ 0, %13 ], [ %41, %25 ]
  %27 = phi i64 [ -1, %13 ], [ %40, %25 ]
  %28 = phi i64 [ %14, %13 ], [ %42, %25 ]
  %29 = getelementptr inbounds nuw i32, ptr %18, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !3
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds nuw i32, ptr %23, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !3
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw i16, ptr %21, i64 %34
  %36 = load i16, ptr %35, align 2, !tbaa !96
  %37 = zext i16 %36 to i64
  %38 = getelementptr inbounds nuw i64, ptr %16, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !40
  %40 = and i64 %27, %39
  store i64 %40, ptr %3, align 8, !tbaa !190
  %41 = or i64 %26, %39
  store i64 %41, ptr %4, align 8, !tbaa !191
  %42 = add nuw nsw i64 %28, 1
  %43 = icmp eq i64 %42, %11
  br i1 %43, label %24, label %25, !llvm.loop !255
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_sum(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr %0, align 8, !tbaa !160
  %4 = load ptr, ptr %3, align 8, !tbaa !105
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !169
  %7 = icmp eq ptr %6, null
  br i1 %7, label %62, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %10 = load i64, ptr %9, align 8, !tbaa !163
  switch i64 %10, label %60 [
    i64 0, label %11
    i64 3, label %53
  ]

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %12, align 8, !tbaa !217
  %14 = getelementptr inbounds nuw %struct.lv_part, ptr %13, i64 %1
  %15 = load i32, ptr %14, align 4, !tbaa !245
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %16, ptr %17, align 8, !tbaa !174
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %16, ptr %18, align 8, !tbaa !175
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %20 = load i32, ptr %19, align 4, !tbaa !246
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %21, ptr %22, align 8, !tbaa !176
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %24 = load i32, ptr %23, align 4, !tbaa !173
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %25, ptr %26, align 8, !tbaa !177
  %27 = add i64 %1, 1
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 %27, ptr %28, align 8, !tbaa !178
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = load ptr, ptr %29, align 8, !tbaa !215
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %30, ptr %31, align 8, !tbaa !181
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %33 = load i64, ptr %32, align 8, !tbaa !187
  %34 = mul i64 %33, 3
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %36 = load i64, ptr %35, align 8, !tbaa !161
  %37 = shl i64 %36, 1
  %38 = add i64 %37, %34
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %50, label %40

40:                                               ; preds = %11
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %42 = load ptr, ptr %41, align 8, !tbaa !188
  br label %43

43:                                               ; preds = %43, %40
  %44 = phi i64 [ 0, %40 ], [ %48, %43 ]
  %45 = icmp ult i64 %44, %33
  %46 = sext i1 %45 to i64
  %47 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  store i64 %46, ptr %47, align 8, !tbaa !40
  %48 = add nuw i64 %44, 1
  %49 = icmp eq i64 %48, %38
  br i1 %49, label %50, label %43, !llvm.loop !189

50:                                               ; preds = %43, %11
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 -1, ptr %51, align 8, !tbaa !190
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 0, ptr %52, align 8, !tbaa !191
  store i64 3, ptr %9, align 8, !tbaa !163
  br label %53

53:                                               ; preds = %8, %50
  %54 = tail call fastcc i64 @enabled(ptr noundef nonnull %0) #12
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %62

56:                                               ; preds = %53
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %58 = load i64, ptr %57, align 8, !tbaa !175
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %58, ptr %59, align 8, !tbaa !174
  store i64 4, ptr %9, align 8, !tbaa !163
  br label %60

60:                                               ; preds = %8, %56
  %61 = tail call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef 1) #12
  br label %62

62:                                               ; preds = %53, %2, %60
  %63 = phi i64 [ %61, %60 ], [ 5, %2 ], [ 1, %53 ]
  ret i64 %63
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_shortest(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load ptr, ptr %0, align 8, !tbaa !256
  %5 = load ptr, ptr %4, align 8, !tbaa !160
  %6 = load ptr, ptr %5, align 8, !tbaa !105
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !187
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !161
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !169
  %15 = icmp eq ptr %14, null
  br i1 %15, label %510, label %16

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = load i64, ptr %17, align 8, !tbaa !259
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %23, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %22 = load i64, ptr %21, align 8, !tbaa !260
  br label %48

23:                                               ; preds = %16
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !261
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %27 = load i64, ptr %26, align 8, !tbaa !262
  %28 = trunc i64 %27 to i32
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %30 = load ptr, ptr %29, align 8, !tbaa !263
  tail call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %25, ptr noundef %25, i32 noundef %28, ptr noundef %30) #12
  %31 = load i64, ptr %26, align 8, !tbaa !262
  %32 = trunc i64 %31 to i32
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %34 = load ptr, ptr %33, align 8, !tbaa !264
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %36 = load i64, ptr %35, align 8, !tbaa !260
  %37 = getelementptr inbounds nuw i32, ptr %34, i64 %36
  store i32 %32, ptr %37, align 4, !tbaa !3
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %39 = load ptr, ptr %38, align 8, !tbaa !265
  %40 = getelementptr inbounds nuw i32, ptr %39, i64 %36
  store i32 -1, ptr %40, align 4, !tbaa !3
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %42 = load ptr, ptr %41, align 8, !tbaa !266
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %36
  store i32 0, ptr %43, align 4, !tbaa !3
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %45 = load ptr, ptr %44, align 8, !tbaa !267
  %46 = add i64 %36, 1
  store i64 %46, ptr %35, align 8, !tbaa !260
  %47 = getelementptr inbounds nuw i32, ptr %45, i64 %36
  store i32 0, ptr %47, align 4, !tbaa !3
  store i64 1, ptr %17, align 8, !tbaa !259
  br label %48

48:                                               ; preds = %20, %23
  %49 = phi i64 [ %22, %20 ], [ %46, %23 ]
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %52 = load i64, ptr %50, align 8, !tbaa !268
  %53 = icmp ult i64 %52, %49
  br i1 %53, label %54, label %143

54:                                               ; preds = %48
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %56 = load ptr, ptr %55, align 8, !tbaa !269
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %58 = load ptr, ptr %57, align 8, !tbaa !264
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %60 = load ptr, ptr %59, align 8, !tbaa !263
  %61 = load ptr, ptr %0, align 8, !tbaa !256
  %62 = load ptr, ptr %61, align 8, !tbaa !160
  %63 = load ptr, ptr %62, align 8, !tbaa !105
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 64
  %65 = load i64, ptr %64, align 8, !tbaa !187
  %66 = mul i64 %65, 3
  %67 = getelementptr inbounds nuw i8, ptr %63, i64 72
  %68 = load i64, ptr %67, align 8, !tbaa !161
  %69 = shl i64 %68, 1
  %70 = add i64 %66, 1
  %71 = add i64 %70, %69
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %73 = load i64, ptr %72, align 8, !tbaa !270
  %74 = sub i64 64, %73
  %75 = shl nsw i64 -1, %74
  %76 = xor i64 %75, -1
  %77 = icmp eq i64 %71, 0
  br label %78

78:                                               ; preds = %138, %54
  %79 = phi i64 [ %52, %54 ], [ %141, %138 ]
  %80 = trunc i64 %79 to i32
  %81 = add i32 %80, 1
  %82 = getelementptr inbounds nuw i32, ptr %58, i64 %79
  %83 = load i32, ptr %82, align 4, !tbaa !3
  %84 = mul i64 %79, %71
  %85 = getelementptr inbounds nuw i64, ptr %60, i64 %84
  %86 = add i32 %83, 1
  %87 = zext i32 %86 to i64
  %88 = mul i64 %87, -7046029254386353131
  br i1 %77, label %102, label %89

89:                                               ; preds = %78, %89
  %90 = phi i64 [ %100, %89 ], [ %88, %78 ]
  %91 = phi i64 [ %99, %89 ], [ 0, %78 ]
  %92 = phi i64 [ %98, %89 ], [ %87, %78 ]
  %93 = mul i64 %92, -2540129978930954240
  %94 = lshr i64 %90, 41
  %95 = or disjoint i64 %93, %94
  %96 = getelementptr inbounds nuw i64, ptr %85, i64 %91
  %97 = load i64, ptr %96, align 8, !tbaa !40
  %98 = xor i64 %95, %97
  %99 = add nuw i64 %91, 1
  %100 = mul i64 %98, -7046029254386353131
  %101 = icmp eq i64 %99, %71
  br i1 %101, label %102, label %89, !llvm.loop !271

102:                                              ; preds = %89, %78
  %103 = phi i64 [ %88, %78 ], [ %100, %89 ]
  %104 = lshr i64 %103, %73
  %105 = getelementptr inbounds nuw i32, ptr %56, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !3
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %138, label %108

108:                                              ; preds = %102, %132
  %109 = phi i32 [ %136, %132 ], [ %106, %102 ]
  %110 = phi i64 [ %134, %132 ], [ %104, %102 ]
  %111 = add i32 %109, -1
  %112 = zext i32 %111 to i64
  %113 = getelementptr inbounds nuw i32, ptr %58, i64 %112
  %114 = load i32, ptr %113, align 4, !tbaa !3
  %115 = icmp eq i32 %114, %83
  br i1 %115, label %116, label %132

116:                                              ; preds = %108
  br i1 %77, label %138, label %117

117:                                              ; preds = %116
  %118 = mul i64 %71, %112
  %119 = getelementptr inbounds nuw i64, ptr %60, i64 %118
  br label %120

120:                                              ; preds = %127, %117
  %121 = phi i64 [ 0, %117 ], [ %128, %127 ]
  %122 = getelementptr inbounds nuw i64, ptr %119, i64 %121
  %123 = load i64, ptr %122, align 8, !tbaa !40
  %124 = getelementptr inbounds nuw i64, ptr %85, i64 %121
  %125 = load i64, ptr %124, align 8, !tbaa !40
  %126 = icmp eq i64 %123, %125
  br i1 %126, label %127, label %130

127:                                              ; preds = %120
  %128 = add nuw i64 %121, 1
  %129 = icmp eq i64 %128, %71
  br i1 %129, label %138, label %120, !llvm.loop !272

130:                                              ; preds = %120
  %131 = icmp eq i64 %121, %71
  br i1 %131, label %138, label %132

132:                                              ; preds = %130, %108
  %133 = add i64 %110, 1
  %134 = and i64 %133, %76
  %135 = getelementptr inbounds nuw i32, ptr %56, i64 %134
  %136 = load i32, ptr %135, align 4, !tbaa !3
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %108, !llvm.loop !273

138:                                              ; preds = %132, %130, %116, %127, %102
  %139 = phi i64 [ %104, %102 ], [ %110, %127 ], [ %110, %116 ], [ %110, %130 ], [ %134, %132 ]
  %140 = getelementptr inbounds nuw i32, ptr %56, i64 %139
  store i32 %81, ptr %140, align 4, !tbaa !3
  %141 = add nuw i64 %79, 1
  store i64 %141, ptr %50, align 8, !tbaa !268
  %142 = icmp eq i64 %141, %49
  br i1 %142, label %143, label %78, !llvm.loop !274

143:                                              ; preds = %138, %48
  %144 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %145 = load i64, ptr %144, align 8, !tbaa !275
  %146 = icmp ult i64 %145, %49
  br i1 %146, label %147, label %510

147:                                              ; preds = %143
  %148 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %150 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %152 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %154 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %156 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %157 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %158 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %160 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %164 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %165

165:                                              ; preds = %147, %505
  %166 = phi i64 [ %145, %147 ], [ %508, %505 ]
  %167 = trunc i64 %166 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %168 = load i64, ptr %148, align 8, !tbaa !276
  %169 = icmp eq i64 %168, 0
  br i1 %169, label %178, label %170

170:                                              ; preds = %165
  %171 = load ptr, ptr %149, align 8, !tbaa !267
  %172 = and i64 %166, 4294967295
  %173 = getelementptr inbounds nuw i32, ptr %171, i64 %172
  %174 = load i32, ptr %173, align 4, !tbaa !3
  %175 = add i32 %174, 1
  %176 = zext i32 %175 to i64
  %177 = icmp ugt i64 %168, %176
  br i1 %177, label %178, label %501

178:                                              ; preds = %170, %165
  %179 = load i64, ptr %150, align 8, !tbaa !277
  %180 = icmp eq i64 %179, 0
  %181 = zext i1 %180 to i64
  store i64 %181, ptr %151, align 8, !tbaa !278
  br i1 %180, label %501, label %182

182:                                              ; preds = %178
  %183 = load ptr, ptr %0, align 8, !tbaa !256
  %184 = load i64, ptr %152, align 8, !tbaa !279
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %501, label %186

186:                                              ; preds = %182
  %187 = load ptr, ptr %183, align 8, !tbaa !160
  %188 = load ptr, ptr %187, align 8, !tbaa !105
  %189 = getelementptr inbounds nuw i8, ptr %188, i64 16
  %190 = load ptr, ptr %189, align 8, !tbaa !169
  %191 = load ptr, ptr %188, align 8, !tbaa !145
  %192 = load ptr, ptr %153, align 8, !tbaa !264
  %193 = getelementptr inbounds nuw i32, ptr %192, i64 %166
  %194 = load i32, ptr %193, align 4, !tbaa !3
  %195 = getelementptr inbounds nuw i8, ptr %187, i64 88
  %196 = load ptr, ptr %195, align 8, !tbaa !126
  %197 = getelementptr inbounds nuw i8, ptr %187, i64 120
  %198 = load ptr, ptr %197, align 8, !tbaa !133
  %199 = zext i32 %194 to i64
  %200 = getelementptr inbounds nuw i32, ptr %198, i64 %199
  %201 = load i32, ptr %200, align 4, !tbaa !3
  %202 = zext i32 %201 to i64
  %203 = getelementptr inbounds nuw i32, ptr %196, i64 %202
  %204 = load i32, ptr %203, align 4, !tbaa !3
  %205 = call i32 %190(ptr noundef %191, i32 noundef %204, ptr noundef nonnull %2, ptr noundef nonnull %3) #11
  %206 = icmp eq i32 %205, -1
  br i1 %206, label %501, label %207

207:                                              ; preds = %186
  %208 = zext i32 %205 to i64
  %209 = load ptr, ptr %183, align 8, !tbaa !160
  %210 = getelementptr inbounds nuw i8, ptr %209, i64 80
  %211 = load i64, ptr %210, align 8, !tbaa !117
  %212 = mul i64 %211, %208
  %213 = getelementptr inbounds nuw i8, ptr %183, i64 248
  %214 = load i64, ptr %213, align 8, !tbaa !199
  %215 = icmp ugt i64 %212, %214
  br i1 %215, label %501, label %216

216:                                              ; preds = %207
  %217 = add i64 %212, 2
  store i64 %217, ptr %154, align 8, !tbaa !280
  %218 = load i64, ptr %51, align 8, !tbaa !260
  %219 = add i64 %218, %217
  %220 = load i64, ptr %155, align 8, !tbaa !281
  %221 = icmp ugt i64 %219, %220
  br i1 %221, label %501, label %222

222:                                              ; preds = %216
  %223 = load i64, ptr %152, align 8, !tbaa !279
  %224 = add i64 %223, -1
  store i64 %224, ptr %152, align 8, !tbaa !279
  %225 = load i64, ptr %150, align 8, !tbaa !277
  %226 = add i64 %225, -1
  store i64 %226, ptr %150, align 8, !tbaa !277
  %227 = icmp eq i32 %205, 0
  br i1 %227, label %505, label %228

228:                                              ; preds = %222
  %229 = and i64 %166, 4294967295
  %230 = icmp eq i32 %167, -1
  br label %231

231:                                              ; preds = %228, %497
  %232 = phi i64 [ 0, %228 ], [ %499, %497 ]
  %233 = phi i32 [ 0, %228 ], [ %498, %497 ]
  %234 = mul i64 %12, %232
  %235 = load ptr, ptr %0, align 8, !tbaa !256
  %236 = getelementptr inbounds nuw i8, ptr %235, i64 144
  %237 = load ptr, ptr %236, align 8, !tbaa !217
  %238 = load i64, ptr %156, align 8, !tbaa !282
  %239 = getelementptr inbounds nuw %struct.lv_part, ptr %237, i64 %238
  %240 = getelementptr inbounds nuw i8, ptr %239, i64 8
  %241 = load i32, ptr %240, align 4, !tbaa !173
  %242 = icmp eq i32 %241, 0
  br i1 %242, label %273, label %243

243:                                              ; preds = %231
  %244 = load ptr, ptr %3, align 8, !tbaa !68
  %245 = getelementptr inbounds nuw i64, ptr %244, i64 %234
  %246 = zext i32 %241 to i64
  %247 = load ptr, ptr %235, align 8, !tbaa !160
  %248 = load ptr, ptr %247, align 8, !tbaa !105
  %249 = getelementptr inbounds nuw i8, ptr %248, i64 64
  %250 = load i64, ptr %249, align 8, !tbaa !187
  %251 = getelementptr inbounds nuw i64, ptr %245, i64 %250
  %252 = add nsw i64 %246, -1
  %253 = getelementptr inbounds nuw i8, ptr %235, i64 152
  %254 = load ptr, ptr %253, align 8, !tbaa !192
  %255 = getelementptr inbounds nuw i8, ptr %248, i64 72
  %256 = load i64, ptr %255, align 8, !tbaa !161
  %257 = mul i64 %256, %252
  %258 = getelementptr inbounds nuw i64, ptr %254, i64 %257
  %259 = icmp eq i64 %256, 0
  br i1 %259, label %273, label %260

260:                                              ; preds = %243, %260
  %261 = phi i64 [ %269, %260 ], [ 0, %243 ]
  %262 = phi i64 [ %268, %260 ], [ 0, %243 ]
  %263 = getelementptr inbounds nuw i64, ptr %251, i64 %261
  %264 = load i64, ptr %263, align 8, !tbaa !40
  %265 = getelementptr inbounds nuw i64, ptr %258, i64 %261
  %266 = load i64, ptr %265, align 8, !tbaa !40
  %267 = and i64 %266, %264
  %268 = or i64 %267, %262
  %269 = add nuw i64 %261, 1
  %270 = icmp eq i64 %269, %256
  br i1 %270, label %271, label %260, !llvm.loop !162

271:                                              ; preds = %260
  %272 = icmp eq i64 %268, 0
  br i1 %272, label %273, label %497

273:                                              ; preds = %243, %231, %271
  %274 = load ptr, ptr %153, align 8, !tbaa !264
  %275 = getelementptr inbounds nuw i32, ptr %274, i64 %229
  %276 = load i32, ptr %275, align 4, !tbaa !3
  %277 = load ptr, ptr %4, align 8, !tbaa !160
  %278 = getelementptr inbounds nuw i8, ptr %277, i64 96
  %279 = load ptr, ptr %278, align 8, !tbaa !127
  %280 = getelementptr inbounds nuw i8, ptr %277, i64 120
  %281 = load ptr, ptr %280, align 8, !tbaa !133
  %282 = zext i32 %276 to i64
  %283 = getelementptr inbounds nuw i32, ptr %281, i64 %282
  %284 = load i32, ptr %283, align 4, !tbaa !3
  %285 = zext i32 %284 to i64
  %286 = getelementptr inbounds nuw i16, ptr %279, i64 %285
  %287 = load i16, ptr %286, align 2, !tbaa !96
  %288 = zext i16 %287 to i32
  %289 = load ptr, ptr %2, align 8, !tbaa !35
  %290 = getelementptr inbounds nuw i32, ptr %289, i64 %232
  %291 = load i32, ptr %290, align 4, !tbaa !3
  %292 = call fastcc i32 @within(ptr noundef nonnull %0, i32 noundef %288, i32 noundef %291) #12
  %293 = icmp eq i32 %292, 0
  br i1 %293, label %497, label %294

294:                                              ; preds = %273
  %295 = zext i32 %292 to i64
  %296 = load ptr, ptr %0, align 8, !tbaa !256
  %297 = load ptr, ptr %296, align 8, !tbaa !160
  %298 = load ptr, ptr %297, align 8, !tbaa !105
  %299 = getelementptr inbounds nuw i8, ptr %298, i64 64
  %300 = load i64, ptr %299, align 8, !tbaa !187
  %301 = getelementptr inbounds nuw i8, ptr %298, i64 72
  %302 = load i64, ptr %301, align 8, !tbaa !161
  br label %303

303:                                              ; preds = %294, %489
  %304 = phi i64 [ %302, %294 ], [ %332, %489 ]
  %305 = phi i64 [ %300, %294 ], [ %330, %489 ]
  %306 = phi i64 [ 0, %294 ], [ %490, %489 ]
  %307 = phi i32 [ %233, %294 ], [ %491, %489 ]
  %308 = load ptr, ptr %157, align 8, !tbaa !200
  %309 = getelementptr inbounds nuw i32, ptr %308, i64 %306
  %310 = load i32, ptr %309, align 4, !tbaa !3
  %311 = load i64, ptr %51, align 8, !tbaa !260
  %312 = load ptr, ptr %158, align 8, !tbaa !263
  %313 = mul i64 %305, 3
  %314 = shl i64 %304, 1
  %315 = add i64 %313, 1
  %316 = add i64 %315, %314
  %317 = mul i64 %316, %311
  %318 = getelementptr inbounds nuw i64, ptr %312, i64 %317
  %319 = mul i64 %316, %229
  %320 = getelementptr inbounds nuw i64, ptr %312, i64 %319
  %321 = load ptr, ptr %3, align 8, !tbaa !68
  %322 = getelementptr inbounds nuw i64, ptr %321, i64 %234
  call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %320, ptr noundef %322, i32 noundef %310, ptr noundef %318) #12
  %323 = zext i32 %310 to i64
  %324 = load i64, ptr %159, align 8, !tbaa !262
  %325 = icmp eq i64 %324, %323
  %326 = load ptr, ptr %0, align 8, !tbaa !256
  %327 = load ptr, ptr %326, align 8, !tbaa !160
  %328 = load ptr, ptr %327, align 8, !tbaa !105
  %329 = getelementptr inbounds nuw i8, ptr %328, i64 64
  %330 = load i64, ptr %329, align 8, !tbaa !187
  %331 = getelementptr inbounds nuw i8, ptr %328, i64 72
  %332 = load i64, ptr %331, align 8, !tbaa !161
  br i1 %325, label %333, label %400

333:                                              ; preds = %303
  %334 = mul i64 %330, 24
  %335 = getelementptr inbounds nuw i8, ptr %318, i64 %334
  %336 = getelementptr inbounds nuw i64, ptr %335, i64 %332
  %337 = icmp eq i64 %330, 0
  br i1 %337, label %344, label %338

338:                                              ; preds = %333
  %339 = getelementptr inbounds nuw i8, ptr %326, i64 8
  %340 = load ptr, ptr %339, align 8, !tbaa !225
  %341 = shl i64 %330, 4
  %342 = getelementptr i8, ptr %318, i64 %341
  %343 = getelementptr i64, ptr %318, i64 %330
  br label %352

344:                                              ; preds = %352, %333
  %345 = phi i64 [ 0, %333 ], [ %368, %352 ]
  %346 = icmp eq i64 %332, 0
  br i1 %346, label %391, label %347

347:                                              ; preds = %344
  %348 = getelementptr inbounds nuw i8, ptr %326, i64 32
  %349 = load ptr, ptr %348, align 8, !tbaa !229
  %350 = getelementptr inbounds nuw i8, ptr %326, i64 24
  %351 = load ptr, ptr %350, align 8, !tbaa !159
  br label %371

352:                                              ; preds = %352, %338
  %353 = phi i64 [ 0, %338 ], [ %369, %352 ]
  %354 = phi i64 [ 0, %338 ], [ %368, %352 ]
  %355 = getelementptr inbounds nuw i64, ptr %340, i64 %353
  %356 = load i64, ptr %355, align 8, !tbaa !40
  %357 = getelementptr inbounds nuw i64, ptr %318, i64 %353
  %358 = load i64, ptr %357, align 8, !tbaa !40
  %359 = xor i64 %358, -1
  %360 = and i64 %356, %359
  %361 = getelementptr i64, ptr %342, i64 %353
  %362 = load i64, ptr %361, align 8, !tbaa !40
  %363 = getelementptr i64, ptr %343, i64 %353
  %364 = load i64, ptr %363, align 8, !tbaa !40
  %365 = xor i64 %364, -1
  %366 = and i64 %362, %365
  %367 = or i64 %360, %354
  %368 = or i64 %367, %366
  %369 = add nuw i64 %353, 1
  %370 = icmp eq i64 %369, %330
  br i1 %370, label %344, label %352, !llvm.loop !283

371:                                              ; preds = %371, %347
  %372 = phi i64 [ 0, %347 ], [ %389, %371 ]
  %373 = phi i64 [ %345, %347 ], [ %388, %371 ]
  %374 = getelementptr inbounds nuw i64, ptr %335, i64 %372
  %375 = load i64, ptr %374, align 8, !tbaa !40
  %376 = getelementptr inbounds nuw i64, ptr %349, i64 %372
  %377 = load i64, ptr %376, align 8, !tbaa !40
  %378 = getelementptr inbounds nuw i64, ptr %336, i64 %372
  %379 = load i64, ptr %378, align 8, !tbaa !40
  %380 = or i64 %379, %377
  %381 = xor i64 %380, -1
  %382 = and i64 %375, %381
  %383 = getelementptr inbounds nuw i64, ptr %351, i64 %372
  %384 = load i64, ptr %383, align 8, !tbaa !40
  %385 = xor i64 %375, -1
  %386 = and i64 %384, %385
  %387 = or i64 %382, %373
  %388 = or i64 %387, %386
  %389 = add nuw i64 %372, 1
  %390 = icmp eq i64 %389, %332
  br i1 %390, label %391, label %371, !llvm.loop !284

391:                                              ; preds = %371, %344
  %392 = phi i64 [ %345, %344 ], [ %388, %371 ]
  %393 = load i64, ptr %160, align 8, !tbaa !285
  %394 = getelementptr inbounds nuw i64, ptr %336, i64 %332
  %395 = load i64, ptr %394, align 8, !tbaa !40
  %396 = xor i64 %395, -1
  %397 = and i64 %393, %396
  %398 = or i64 %397, %392
  %399 = icmp eq i64 %398, 0
  br i1 %399, label %493, label %400

400:                                              ; preds = %303, %391
  %401 = load ptr, ptr %161, align 8, !tbaa !269
  %402 = mul i64 %330, 3
  %403 = shl i64 %332, 1
  %404 = add i64 %402, 1
  %405 = add i64 %404, %403
  %406 = load i64, ptr %162, align 8, !tbaa !270
  %407 = sub i64 64, %406
  %408 = shl nsw i64 -1, %407
  %409 = xor i64 %408, -1
  %410 = add i32 %310, 1
  %411 = zext i32 %410 to i64
  %412 = mul i64 %411, -7046029254386353131
  %413 = icmp eq i64 %405, 0
  br i1 %413, label %427, label %414

414:                                              ; preds = %400, %414
  %415 = phi i64 [ %425, %414 ], [ %412, %400 ]
  %416 = phi i64 [ %424, %414 ], [ 0, %400 ]
  %417 = phi i64 [ %423, %414 ], [ %411, %400 ]
  %418 = mul i64 %417, -2540129978930954240
  %419 = lshr i64 %415, 41
  %420 = or disjoint i64 %418, %419
  %421 = getelementptr inbounds nuw i64, ptr %318, i64 %416
  %422 = load i64, ptr %421, align 8, !tbaa !40
  %423 = xor i64 %420, %422
  %424 = add nuw i64 %416, 1
  %425 = mul i64 %423, -7046029254386353131
  %426 = icmp eq i64 %424, %405
  br i1 %426, label %427, label %414, !llvm.loop !271

427:                                              ; preds = %414, %400
  %428 = phi i64 [ %412, %400 ], [ %425, %414 ]
  %429 = lshr i64 %428, %406
  %430 = getelementptr inbounds nuw i32, ptr %401, i64 %429
  %431 = load i32, ptr %430, align 4, !tbaa !3
  %432 = icmp eq i32 %431, 0
  br i1 %432, label %466, label %433

433:                                              ; preds = %427
  %434 = load ptr, ptr %153, align 8, !tbaa !264
  br label %435

435:                                              ; preds = %460, %433
  %436 = phi i32 [ %431, %433 ], [ %464, %460 ]
  %437 = phi i64 [ %429, %433 ], [ %462, %460 ]
  %438 = add i32 %436, -1
  %439 = zext i32 %438 to i64
  %440 = getelementptr inbounds nuw i32, ptr %434, i64 %439
  %441 = load i32, ptr %440, align 4, !tbaa !3
  %442 = icmp eq i32 %441, %310
  br i1 %442, label %443, label %460

443:                                              ; preds = %435
  br i1 %413, label %466, label %444

444:                                              ; preds = %443
  %445 = load ptr, ptr %158, align 8, !tbaa !263
  %446 = mul i64 %405, %439
  %447 = getelementptr inbounds nuw i64, ptr %445, i64 %446
  br label %448

448:                                              ; preds = %455, %444
  %449 = phi i64 [ 0, %444 ], [ %456, %455 ]
  %450 = getelementptr inbounds nuw i64, ptr %447, i64 %449
  %451 = load i64, ptr %450, align 8, !tbaa !40
  %452 = getelementptr inbounds nuw i64, ptr %318, i64 %449
  %453 = load i64, ptr %452, align 8, !tbaa !40
  %454 = icmp eq i64 %451, %453
  br i1 %454, label %455, label %458

455:                                              ; preds = %448
  %456 = add nuw i64 %449, 1
  %457 = icmp eq i64 %456, %405
  br i1 %457, label %466, label %448, !llvm.loop !272

458:                                              ; preds = %448
  %459 = icmp eq i64 %449, %405
  br i1 %459, label %466, label %460

460:                                              ; preds = %458, %435
  %461 = add i64 %437, 1
  %462 = and i64 %461, %409
  %463 = getelementptr inbounds nuw i32, ptr %401, i64 %462
  %464 = load i32, ptr %463, align 4, !tbaa !3
  %465 = icmp eq i32 %464, 0
  br i1 %465, label %466, label %435, !llvm.loop !273

466:                                              ; preds = %443, %458, %460, %455, %427
  %467 = phi i64 [ %429, %427 ], [ %437, %455 ], [ %437, %458 ], [ %437, %443 ], [ %462, %460 ]
  %468 = getelementptr inbounds nuw i32, ptr %401, i64 %467
  %469 = load i32, ptr %468, align 4, !tbaa !3
  %470 = icmp eq i32 %469, 0
  br i1 %470, label %471, label %489

471:                                              ; preds = %466
  %472 = load ptr, ptr %153, align 8, !tbaa !264
  %473 = load i64, ptr %51, align 8, !tbaa !260
  %474 = getelementptr inbounds nuw i32, ptr %472, i64 %473
  store i32 %310, ptr %474, align 4, !tbaa !3
  %475 = load ptr, ptr %163, align 8, !tbaa !265
  %476 = getelementptr inbounds nuw i32, ptr %475, i64 %473
  store i32 %167, ptr %476, align 4, !tbaa !3
  %477 = load ptr, ptr %164, align 8, !tbaa !266
  %478 = getelementptr inbounds nuw i32, ptr %477, i64 %473
  store i32 %307, ptr %478, align 4, !tbaa !3
  %479 = load ptr, ptr %149, align 8, !tbaa !267
  br i1 %230, label %484, label %480

480:                                              ; preds = %471
  %481 = getelementptr inbounds nuw i32, ptr %479, i64 %229
  %482 = load i32, ptr %481, align 4, !tbaa !3
  %483 = add i32 %482, 1
  br label %484

484:                                              ; preds = %471, %480
  %485 = phi i32 [ %483, %480 ], [ 0, %471 ]
  %486 = add i64 %473, 1
  store i64 %486, ptr %51, align 8, !tbaa !260
  %487 = getelementptr inbounds nuw i32, ptr %479, i64 %473
  store i32 %485, ptr %487, align 4, !tbaa !3
  %488 = trunc i64 %486 to i32
  store i32 %488, ptr %468, align 4, !tbaa !3
  store i64 %486, ptr %50, align 8, !tbaa !268
  br label %489

489:                                              ; preds = %484, %466
  %490 = add nuw nsw i64 %306, 1
  %491 = add i32 %307, 1
  %492 = icmp eq i64 %490, %295
  br i1 %492, label %497, label %303, !llvm.loop !286

493:                                              ; preds = %391
  %494 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %229, ptr %494, align 8, !tbaa !287
  %495 = zext i32 %307 to i64
  %496 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 %495, ptr %496, align 8, !tbaa !288
  br label %501

497:                                              ; preds = %489, %273, %271
  %498 = phi i32 [ %233, %271 ], [ %233, %273 ], [ %491, %489 ]
  %499 = add nuw nsw i64 %232, 1
  %500 = icmp eq i64 %499, %208
  br i1 %500, label %503, label %231, !llvm.loop !289

501:                                              ; preds = %178, %170, %182, %186, %207, %216, %493
  %502 = phi i64 [ 0, %493 ], [ 1, %182 ], [ 6, %186 ], [ 6, %207 ], [ 4, %216 ], [ 0, %170 ], [ 0, %178 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %510

503:                                              ; preds = %497
  %504 = load i64, ptr %51, align 8, !tbaa !260
  br label %505

505:                                              ; preds = %503, %222
  %506 = phi i64 [ %504, %503 ], [ %218, %222 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  %507 = load i64, ptr %144, align 8, !tbaa !275
  %508 = add i64 %507, 1
  store i64 %508, ptr %144, align 8, !tbaa !275
  %509 = icmp ult i64 %508, %506
  br i1 %509, label %165, label %510, !llvm.loop !290

510:                                              ; preds = %505, %143, %501, %1
  %511 = phi i64 [ %502, %501 ], [ 5, %1 ], [ 0, %143 ], [ 0, %505 ]
  ret i64 %511
}

; Function Attrs: nounwind
define internal fastcc void @meet(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef writeonly captures(none) %4) unnamed_addr #0 {
  %6 = load ptr, ptr %0, align 8, !tbaa !256
  %7 = load ptr, ptr %6, align 8, !tbaa !160
  %8 = load ptr, ptr %7, align 8, !tbaa !105
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %10 = load i64, ptr %9, align 8, !tbaa !187
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %12 = load i64, ptr %11, align 8, !tbaa !161
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %14 = load ptr, ptr %13, align 8, !tbaa !234
  %15 = load ptr, ptr %8, align 8, !tbaa !145
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %17 = load ptr, ptr %16, align 8, !tbaa !126
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %19 = load ptr, ptr %18, align 8, !tbaa !133
  %20 = zext i32 %3 to i64
  %21 = getelementptr inbounds nuw i32, ptr %19, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !3
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds nuw i32, ptr %17, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 176
  %27 = load ptr, ptr %26, align 8, !tbaa !227
  tail call void %14(ptr noundef %15, i32 noundef %25, ptr noundef %27) #11
  %28 = icmp eq i64 %10, 0
  br i1 %28, label %36, label %29

29:                                               ; preds = %5
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !225
  %32 = load ptr, ptr %26, align 8, !tbaa !227
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !226
  %35 = shl i64 %10, 1
  br label %42

36:                                               ; preds = %42, %5
  %37 = shl i64 %12, 1
  %38 = icmp eq i64 %37, 0
  %39 = mul i64 %10, 3
  br i1 %38, label %76, label %40

40:                                               ; preds = %36
  %41 = getelementptr i64, ptr %2, i64 %10
  br label %101

42:                                               ; preds = %29, %42
  %43 = phi i64 [ 0, %29 ], [ %74, %42 ]
  %44 = getelementptr inbounds nuw i64, ptr %1, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !40
  %46 = getelementptr inbounds nuw i64, ptr %31, i64 %43
  %47 = load i64, ptr %46, align 8, !tbaa !40
  %48 = getelementptr inbounds nuw i64, ptr %2, i64 %43
  %49 = load i64, ptr %48, align 8, !tbaa !40
  %50 = getelementptr inbounds nuw i64, ptr %32, i64 %43
  %51 = load i64, ptr %50, align 8, !tbaa !40
  %52 = xor i64 %51, -1
  %53 = or i64 %49, %52
  %54 = and i64 %53, %47
  %55 = or i64 %54, %45
  %56 = getelementptr inbounds nuw i64, ptr %4, i64 %43
  store i64 %55, ptr %56, align 8, !tbaa !40
  %57 = add i64 %43, %10
  %58 = getelementptr inbounds nuw i64, ptr %1, i64 %57
  %59 = load i64, ptr %58, align 8, !tbaa !40
  %60 = getelementptr inbounds nuw i64, ptr %34, i64 %43
  %61 = load i64, ptr %60, align 8, !tbaa !40
  %62 = load i64, ptr %48, align 8, !tbaa !40
  %63 = and i64 %62, %61
  %64 = or i64 %63, %59
  %65 = getelementptr inbounds nuw i64, ptr %4, i64 %57
  store i64 %64, ptr %65, align 8, !tbaa !40
  %66 = add i64 %43, %35
  %67 = getelementptr inbounds nuw i64, ptr %1, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !40
  %69 = load i64, ptr %60, align 8, !tbaa !40
  %70 = load i64, ptr %50, align 8, !tbaa !40
  %71 = and i64 %70, %69
  %72 = or i64 %71, %68
  %73 = getelementptr inbounds nuw i64, ptr %4, i64 %66
  store i64 %72, ptr %73, align 8, !tbaa !40
  %74 = add nuw i64 %43, 1
  %75 = icmp eq i64 %74, %10
  br i1 %75, label %36, label %42, !llvm.loop !291

76:                                               ; preds = %101, %36
  %77 = add i64 %37, %39
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !40
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %81 = load i64, ptr %80, align 8, !tbaa !285
  %82 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %83 = load ptr, ptr %82, align 8, !tbaa !211
  %84 = load ptr, ptr %6, align 8, !tbaa !160
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 96
  %86 = load ptr, ptr %85, align 8, !tbaa !127
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 120
  %88 = load ptr, ptr %87, align 8, !tbaa !133
  %89 = getelementptr inbounds nuw i32, ptr %88, i64 %20
  %90 = load i32, ptr %89, align 4, !tbaa !3
  %91 = zext i32 %90 to i64
  %92 = getelementptr inbounds nuw i16, ptr %86, i64 %91
  %93 = load i16, ptr %92, align 2, !tbaa !96
  %94 = zext i16 %93 to i64
  %95 = getelementptr inbounds nuw i64, ptr %83, i64 %94
  %96 = load i64, ptr %95, align 8, !tbaa !40
  %97 = xor i64 %96, -1
  %98 = and i64 %81, %97
  %99 = or i64 %98, %79
  %100 = getelementptr inbounds nuw i64, ptr %4, i64 %77
  store i64 %99, ptr %100, align 8, !tbaa !40
  ret void

101:                                              ; preds = %40, %101
  %102 = phi i64 [ 0, %40 ], [ %110, %101 ]
  %103 = add i64 %102, %39
  %104 = getelementptr inbounds nuw i64, ptr %1, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !40
  %106 = getelementptr i64, ptr %41, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !40
  %108 = or i64 %107, %105
  %109 = getelementptr inbounds nuw i64, ptr %4, i64 %103
  store i64 %108, ptr %109, align 8, !tbaa !40
  %110 = add nuw i64 %102, 1
  %111 = icmp eq i64 %110, %37
  br i1 %111, label %76, label %101, !llvm.loop !292
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @within(ptr noundef readonly captures(none) %0, i32 noundef range(i32 0, 65536) %1, i32 noundef %2) unnamed_addr #5 {
  %4 = load ptr, ptr %0, align 8, !tbaa !256
  %5 = load ptr, ptr %4, align 8, !tbaa !160
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %7 = load ptr, ptr %6, align 8, !tbaa !113
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !140
  %10 = zext nneg i32 %1 to i64
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !130
  %13 = mul i64 %12, %10
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %15 = load ptr, ptr %14, align 8, !tbaa !109
  %16 = zext i32 %2 to i64
  %17 = getelementptr inbounds nuw i16, ptr %15, i64 %16
  %18 = load i16, ptr %17, align 2, !tbaa !96
  %19 = zext i16 %18 to i64
  %20 = getelementptr i32, ptr %9, i64 %13
  %21 = getelementptr i32, ptr %20, i64 %19
  %22 = load i32, ptr %21, align 4, !tbaa !3
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds nuw i16, ptr %7, i64 %23
  %25 = load i16, ptr %24, align 2, !tbaa !96
  %26 = icmp eq i16 %25, 0
  br i1 %26, label %36, label %27

27:                                               ; preds = %3
  %28 = zext i16 %25 to i64
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !115
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %33 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 160
  br label %38

36:                                               ; preds = %98, %3
  %37 = phi i32 [ 0, %3 ], [ %99, %98 ]
  ret i32 %37

38:                                               ; preds = %27, %98
  %39 = phi i64 [ 1, %27 ], [ %100, %98 ]
  %40 = phi i32 [ 0, %27 ], [ %99, %98 ]
  %41 = getelementptr inbounds nuw i16, ptr %24, i64 %39
  %42 = load i16, ptr %41, align 2, !tbaa !96
  %43 = zext i16 %42 to i64
  %44 = getelementptr inbounds nuw i8, ptr %30, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !41
  %46 = and i8 %45, 1
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %98, label %48

48:                                               ; preds = %38
  %49 = and i8 %45, 2
  %50 = icmp eq i8 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %48
  %52 = load ptr, ptr %31, align 8, !tbaa !131
  %53 = icmp eq ptr %52, null
  br i1 %53, label %98, label %54

54:                                               ; preds = %51
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 %16
  %56 = load i8, ptr %55, align 1, !tbaa !41
  %57 = icmp eq i8 %56, 0
  br i1 %57, label %58, label %98

58:                                               ; preds = %48, %54
  %59 = load ptr, ptr %32, align 8, !tbaa !114
  %60 = getelementptr inbounds nuw ptr, ptr %59, i64 %43
  %61 = load ptr, ptr %60, align 8, !tbaa !35
  %62 = getelementptr inbounds nuw i32, ptr %61, i64 %16
  %63 = load i32, ptr %62, align 4, !tbaa !3
  %64 = add i32 %63, -1
  %65 = icmp eq i32 %63, 0
  br i1 %65, label %98, label %66

66:                                               ; preds = %58
  %67 = load ptr, ptr %33, align 8, !tbaa !180
  %68 = zext i32 %64 to i64
  %69 = getelementptr inbounds nuw i32, ptr %67, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = load i64, ptr %34, align 8, !tbaa !282
  %72 = trunc i64 %71 to i32
  %73 = add i32 %72, 1
  %74 = icmp eq i32 %70, %73
  br i1 %74, label %75, label %98

75:                                               ; preds = %66
  %76 = icmp eq i32 %40, 0
  %77 = load ptr, ptr %35, align 8, !tbaa !200
  br i1 %76, label %94, label %78

78:                                               ; preds = %75
  %79 = zext i32 %40 to i64
  br label %80

80:                                               ; preds = %78, %87
  %81 = phi i64 [ %79, %78 ], [ %82, %87 ]
  %82 = add nsw i64 %81, -1
  %83 = and i64 %82, 4294967295
  %84 = getelementptr inbounds nuw i32, ptr %77, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !3
  %86 = icmp ugt i32 %85, %64
  br i1 %86, label %87, label %91

87:                                               ; preds = %80
  %88 = getelementptr inbounds nuw i32, ptr %77, i64 %81
  store i32 %85, ptr %88, align 4, !tbaa !3
  %89 = and i64 %82, 4294967295
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %91, label %80, !llvm.loop !293

91:                                               ; preds = %87, %80
  %92 = phi i64 [ %81, %80 ], [ 0, %87 ]
  %93 = and i64 %92, 4294967295
  br label %94

94:                                               ; preds = %91, %75
  %95 = phi i64 [ 0, %75 ], [ %93, %91 ]
  %96 = getelementptr inbounds nuw i32, ptr %77, i64 %95
  store i32 %64, ptr %96, align 4, !tbaa !3
  %97 = add i32 %40, 1
  br label %98

98:                                               ; preds = %51, %38, %54, %58, %66, %94
  %99 = phi i32 [ %97, %94 ], [ %40, %66 ], [ %40, %58 ], [ %40, %54 ], [ %40, %38 ], [ %40, %51 ]
  %100 = add nuw nsw i64 %39, 1
  %101 = icmp eq i64 %39, %28
  br i1 %101, label %36, label %38, !llvm.loop !294
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_nearest(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load ptr, ptr %0, align 8, !tbaa !256
  %5 = load ptr, ptr %4, align 8, !tbaa !160
  %6 = load ptr, ptr %5, align 8, !tbaa !105
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !187
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !161
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !169
  %15 = icmp eq ptr %14, null
  br i1 %15, label %335, label %16

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = load i64, ptr %17, align 8, !tbaa !259
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %23, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %22 = load i64, ptr %21, align 8, !tbaa !260
  br label %49

23:                                               ; preds = %16
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %25 = load i64, ptr %24, align 8, !tbaa !295
  %26 = add i64 %25, 1
  store i64 %26, ptr %24, align 8, !tbaa !295
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %29 = load ptr, ptr %28, align 8, !tbaa !296
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %31 = load i64, ptr %30, align 8, !tbaa !297
  %32 = getelementptr inbounds nuw i32, ptr %29, i64 %31
  store i32 %27, ptr %32, align 4, !tbaa !3
  %33 = trunc i64 %31 to i32
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %35 = load ptr, ptr %34, align 8, !tbaa !264
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %37 = load i64, ptr %36, align 8, !tbaa !260
  %38 = getelementptr inbounds nuw i32, ptr %35, i64 %37
  store i32 %33, ptr %38, align 4, !tbaa !3
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %40 = load ptr, ptr %39, align 8, !tbaa !265
  %41 = getelementptr inbounds nuw i32, ptr %40, i64 %37
  store i32 -1, ptr %41, align 4, !tbaa !3
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = load ptr, ptr %42, align 8, !tbaa !266
  %44 = getelementptr inbounds nuw i32, ptr %43, i64 %37
  store i32 0, ptr %44, align 4, !tbaa !3
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %46 = load ptr, ptr %45, align 8, !tbaa !267
  %47 = add i64 %37, 1
  store i64 %47, ptr %36, align 8, !tbaa !260
  %48 = getelementptr inbounds nuw i32, ptr %46, i64 %37
  store i32 0, ptr %48, align 4, !tbaa !3
  store i64 1, ptr %17, align 8, !tbaa !259
  br label %49

49:                                               ; preds = %20, %23
  %50 = phi i64 [ %22, %20 ], [ %47, %23 ]
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %53 = load i64, ptr %51, align 8, !tbaa !275
  %54 = icmp ult i64 %53, %50
  br i1 %54, label %55, label %335

55:                                               ; preds = %49
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %61 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %70

70:                                               ; preds = %55, %330
  %71 = phi i64 [ %53, %55 ], [ %333, %330 ]
  %72 = trunc i64 %71 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %73 = load ptr, ptr %0, align 8, !tbaa !256
  %74 = load i64, ptr %56, align 8, !tbaa !279
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %326, label %76

76:                                               ; preds = %70
  %77 = load ptr, ptr %73, align 8, !tbaa !160
  %78 = load ptr, ptr %77, align 8, !tbaa !105
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 16
  %80 = load ptr, ptr %79, align 8, !tbaa !169
  %81 = load ptr, ptr %78, align 8, !tbaa !145
  %82 = load ptr, ptr %57, align 8, !tbaa !264
  %83 = getelementptr inbounds nuw i32, ptr %82, i64 %71
  %84 = load i32, ptr %83, align 4, !tbaa !3
  %85 = getelementptr inbounds nuw i8, ptr %77, i64 88
  %86 = load ptr, ptr %85, align 8, !tbaa !126
  %87 = getelementptr inbounds nuw i8, ptr %77, i64 120
  %88 = load ptr, ptr %87, align 8, !tbaa !133
  %89 = zext i32 %84 to i64
  %90 = getelementptr inbounds nuw i32, ptr %88, i64 %89
  %91 = load i32, ptr %90, align 4, !tbaa !3
  %92 = zext i32 %91 to i64
  %93 = getelementptr inbounds nuw i32, ptr %86, i64 %92
  %94 = load i32, ptr %93, align 4, !tbaa !3
  %95 = call i32 %80(ptr noundef %81, i32 noundef %94, ptr noundef nonnull %2, ptr noundef nonnull %3) #11
  %96 = icmp eq i32 %95, -1
  br i1 %96, label %326, label %97

97:                                               ; preds = %76
  %98 = zext i32 %95 to i64
  %99 = load ptr, ptr %73, align 8, !tbaa !160
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 80
  %101 = load i64, ptr %100, align 8, !tbaa !117
  %102 = mul i64 %101, %98
  %103 = getelementptr inbounds nuw i8, ptr %73, i64 248
  %104 = load i64, ptr %103, align 8, !tbaa !199
  %105 = icmp ugt i64 %102, %104
  br i1 %105, label %326, label %106

106:                                              ; preds = %97
  %107 = add i64 %102, 2
  store i64 %107, ptr %58, align 8, !tbaa !280
  %108 = load i64, ptr %52, align 8, !tbaa !260
  %109 = add i64 %108, %107
  %110 = load i64, ptr %59, align 8, !tbaa !281
  %111 = icmp ugt i64 %109, %110
  br i1 %111, label %326, label %112

112:                                              ; preds = %106
  %113 = load i64, ptr %56, align 8, !tbaa !279
  %114 = add i64 %113, -1
  store i64 %114, ptr %56, align 8, !tbaa !279
  %115 = icmp eq i32 %95, 0
  br i1 %115, label %330, label %116

116:                                              ; preds = %112
  %117 = and i64 %71, 4294967295
  %118 = icmp eq i32 %72, -1
  br label %119

119:                                              ; preds = %116, %322
  %120 = phi i64 [ 0, %116 ], [ %324, %322 ]
  %121 = phi i32 [ 0, %116 ], [ %323, %322 ]
  %122 = mul i64 %12, %120
  %123 = load ptr, ptr %0, align 8, !tbaa !256
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 144
  %125 = load ptr, ptr %124, align 8, !tbaa !217
  %126 = load i64, ptr %60, align 8, !tbaa !282
  %127 = getelementptr inbounds nuw %struct.lv_part, ptr %125, i64 %126
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 8
  %129 = load i32, ptr %128, align 4, !tbaa !173
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %161, label %131

131:                                              ; preds = %119
  %132 = load ptr, ptr %3, align 8, !tbaa !68
  %133 = getelementptr inbounds nuw i64, ptr %132, i64 %122
  %134 = zext i32 %129 to i64
  %135 = load ptr, ptr %123, align 8, !tbaa !160
  %136 = load ptr, ptr %135, align 8, !tbaa !105
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 64
  %138 = load i64, ptr %137, align 8, !tbaa !187
  %139 = getelementptr inbounds nuw i64, ptr %133, i64 %138
  %140 = add nsw i64 %134, -1
  %141 = getelementptr inbounds nuw i8, ptr %123, i64 152
  %142 = load ptr, ptr %141, align 8, !tbaa !192
  %143 = getelementptr inbounds nuw i8, ptr %136, i64 72
  %144 = load i64, ptr %143, align 8, !tbaa !161
  %145 = mul i64 %144, %140
  %146 = getelementptr inbounds nuw i64, ptr %142, i64 %145
  %147 = icmp eq i64 %144, 0
  br i1 %147, label %161, label %148

148:                                              ; preds = %131, %148
  %149 = phi i64 [ %157, %148 ], [ 0, %131 ]
  %150 = phi i64 [ %156, %148 ], [ 0, %131 ]
  %151 = getelementptr inbounds nuw i64, ptr %139, i64 %149
  %152 = load i64, ptr %151, align 8, !tbaa !40
  %153 = getelementptr inbounds nuw i64, ptr %146, i64 %149
  %154 = load i64, ptr %153, align 8, !tbaa !40
  %155 = and i64 %154, %152
  %156 = or i64 %155, %150
  %157 = add nuw i64 %149, 1
  %158 = icmp eq i64 %157, %144
  br i1 %158, label %159, label %148, !llvm.loop !162

159:                                              ; preds = %148
  %160 = icmp eq i64 %156, 0
  br i1 %160, label %161, label %322

161:                                              ; preds = %131, %119, %159
  %162 = load ptr, ptr %57, align 8, !tbaa !264
  %163 = getelementptr inbounds nuw i32, ptr %162, i64 %117
  %164 = load i32, ptr %163, align 4, !tbaa !3
  %165 = load ptr, ptr %4, align 8, !tbaa !160
  %166 = getelementptr inbounds nuw i8, ptr %165, i64 96
  %167 = load ptr, ptr %166, align 8, !tbaa !127
  %168 = getelementptr inbounds nuw i8, ptr %165, i64 120
  %169 = load ptr, ptr %168, align 8, !tbaa !133
  %170 = zext i32 %164 to i64
  %171 = getelementptr inbounds nuw i32, ptr %169, i64 %170
  %172 = load i32, ptr %171, align 4, !tbaa !3
  %173 = zext i32 %172 to i64
  %174 = getelementptr inbounds nuw i16, ptr %167, i64 %173
  %175 = load i16, ptr %174, align 2, !tbaa !96
  %176 = zext i16 %175 to i32
  %177 = load ptr, ptr %2, align 8, !tbaa !35
  %178 = getelementptr inbounds nuw i32, ptr %177, i64 %120
  %179 = load i32, ptr %178, align 4, !tbaa !3
  %180 = call fastcc i32 @within(ptr noundef nonnull %0, i32 noundef %176, i32 noundef %179) #12
  %181 = icmp eq i32 %180, 0
  br i1 %181, label %322, label %182

182:                                              ; preds = %161
  %183 = zext i32 %180 to i64
  br label %184

184:                                              ; preds = %182, %314
  %185 = phi i64 [ 0, %182 ], [ %315, %314 ]
  %186 = phi i32 [ %121, %182 ], [ %316, %314 ]
  %187 = load ptr, ptr %61, align 8, !tbaa !200
  %188 = getelementptr inbounds nuw i32, ptr %187, i64 %185
  %189 = load i32, ptr %188, align 4, !tbaa !3
  %190 = zext i32 %189 to i64
  %191 = load i64, ptr %62, align 8, !tbaa !262
  %192 = icmp eq i64 %191, 4294967295
  br i1 %192, label %193, label %288

193:                                              ; preds = %184
  %194 = load ptr, ptr %63, align 8, !tbaa !263
  %195 = load ptr, ptr %3, align 8, !tbaa !68
  %196 = getelementptr inbounds nuw i64, ptr %195, i64 %122
  %197 = load ptr, ptr %0, align 8, !tbaa !256
  %198 = load ptr, ptr %197, align 8, !tbaa !160
  %199 = load ptr, ptr %198, align 8, !tbaa !105
  %200 = getelementptr inbounds nuw i8, ptr %199, i64 64
  %201 = load i64, ptr %200, align 8, !tbaa !187
  %202 = getelementptr inbounds nuw i8, ptr %199, i64 72
  %203 = load i64, ptr %202, align 8, !tbaa !161
  %204 = mul i64 %201, 24
  %205 = getelementptr i8, ptr %194, i64 %204
  %206 = shl i64 %203, 4
  %207 = getelementptr i8, ptr %205, i64 %206
  %208 = getelementptr i8, ptr %207, i64 8
  call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %194, ptr noundef %196, i32 noundef %189, ptr noundef %208) #12
  %209 = load ptr, ptr %63, align 8, !tbaa !263
  %210 = load ptr, ptr %0, align 8, !tbaa !256
  %211 = load ptr, ptr %210, align 8, !tbaa !160
  %212 = load ptr, ptr %211, align 8, !tbaa !105
  %213 = getelementptr inbounds nuw i8, ptr %212, i64 64
  %214 = load i64, ptr %213, align 8, !tbaa !187
  %215 = mul i64 %214, 3
  %216 = getelementptr inbounds nuw i8, ptr %212, i64 72
  %217 = load i64, ptr %216, align 8, !tbaa !161
  %218 = getelementptr i64, ptr %209, i64 %215
  %219 = shl i64 %217, 4
  %220 = getelementptr i8, ptr %218, i64 %219
  %221 = getelementptr i8, ptr %220, i64 8
  %222 = add i64 %215, %217
  %223 = add i64 %222, %217
  %224 = shl i64 %214, 1
  %225 = icmp eq i64 %224, 0
  br i1 %225, label %228, label %226

226:                                              ; preds = %193
  %227 = load ptr, ptr %64, align 8, !tbaa !298
  br label %233

228:                                              ; preds = %233, %193
  %229 = phi i64 [ 0, %193 ], [ %245, %233 ]
  %230 = icmp ugt i64 %222, %223
  br i1 %230, label %248, label %231

231:                                              ; preds = %228
  %232 = load ptr, ptr %64, align 8, !tbaa !298
  br label %254

233:                                              ; preds = %233, %226
  %234 = phi i64 [ 0, %226 ], [ %246, %233 ]
  %235 = phi i64 [ 0, %226 ], [ %245, %233 ]
  %236 = getelementptr inbounds nuw i64, ptr %227, i64 %234
  %237 = load i64, ptr %236, align 8, !tbaa !40
  %238 = getelementptr inbounds nuw i64, ptr %221, i64 %234
  %239 = load i64, ptr %238, align 8, !tbaa !40
  %240 = and i64 %239, %237
  %241 = getelementptr inbounds nuw i64, ptr %209, i64 %234
  %242 = load i64, ptr %241, align 8, !tbaa !40
  %243 = xor i64 %242, -1
  %244 = and i64 %240, %243
  %245 = or i64 %244, %235
  %246 = add nuw i64 %234, 1
  %247 = icmp eq i64 %246, %224
  br i1 %247, label %228, label %233, !llvm.loop !299

248:                                              ; preds = %254, %228
  %249 = phi i64 [ %229, %228 ], [ %266, %254 ]
  %250 = icmp eq i64 %217, 0
  br i1 %250, label %285, label %251

251:                                              ; preds = %248
  %252 = getelementptr inbounds nuw i8, ptr %210, i64 24
  %253 = load ptr, ptr %252, align 8, !tbaa !159
  br label %269

254:                                              ; preds = %254, %231
  %255 = phi i64 [ %222, %231 ], [ %267, %254 ]
  %256 = phi i64 [ %229, %231 ], [ %266, %254 ]
  %257 = getelementptr inbounds nuw i64, ptr %232, i64 %255
  %258 = load i64, ptr %257, align 8, !tbaa !40
  %259 = getelementptr inbounds nuw i64, ptr %221, i64 %255
  %260 = load i64, ptr %259, align 8, !tbaa !40
  %261 = and i64 %260, %258
  %262 = getelementptr inbounds nuw i64, ptr %209, i64 %255
  %263 = load i64, ptr %262, align 8, !tbaa !40
  %264 = xor i64 %263, -1
  %265 = and i64 %261, %264
  %266 = or i64 %265, %256
  %267 = add i64 %255, 1
  %268 = icmp ugt i64 %267, %223
  br i1 %268, label %248, label %254, !llvm.loop !300

269:                                              ; preds = %269, %251
  %270 = phi i64 [ 0, %251 ], [ %283, %269 ]
  %271 = phi i64 [ %249, %251 ], [ %282, %269 ]
  %272 = getelementptr inbounds nuw i64, ptr %253, i64 %270
  %273 = load i64, ptr %272, align 8, !tbaa !40
  %274 = add i64 %270, %215
  %275 = getelementptr inbounds nuw i64, ptr %221, i64 %274
  %276 = load i64, ptr %275, align 8, !tbaa !40
  %277 = and i64 %276, %273
  %278 = getelementptr inbounds nuw i64, ptr %209, i64 %274
  %279 = load i64, ptr %278, align 8, !tbaa !40
  %280 = xor i64 %279, -1
  %281 = and i64 %277, %280
  %282 = or i64 %281, %271
  %283 = add nuw i64 %270, 1
  %284 = icmp eq i64 %283, %217
  br i1 %284, label %285, label %269, !llvm.loop !301

285:                                              ; preds = %269, %248
  %286 = phi i64 [ %249, %248 ], [ %282, %269 ]
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %290, label %318

288:                                              ; preds = %184
  %289 = icmp eq i64 %191, %190
  br i1 %289, label %318, label %290

290:                                              ; preds = %285, %288
  %291 = load ptr, ptr %65, align 8, !tbaa !296
  %292 = getelementptr inbounds nuw i32, ptr %291, i64 %190
  %293 = load i32, ptr %292, align 4, !tbaa !3
  %294 = load i64, ptr %66, align 8, !tbaa !295
  %295 = trunc i64 %294 to i32
  %296 = icmp eq i32 %293, %295
  br i1 %296, label %314, label %297

297:                                              ; preds = %290
  store i32 %295, ptr %292, align 4, !tbaa !3
  %298 = load ptr, ptr %57, align 8, !tbaa !264
  %299 = load i64, ptr %52, align 8, !tbaa !260
  %300 = getelementptr inbounds nuw i32, ptr %298, i64 %299
  store i32 %189, ptr %300, align 4, !tbaa !3
  %301 = load ptr, ptr %67, align 8, !tbaa !265
  %302 = getelementptr inbounds nuw i32, ptr %301, i64 %299
  store i32 %72, ptr %302, align 4, !tbaa !3
  %303 = load ptr, ptr %68, align 8, !tbaa !266
  %304 = getelementptr inbounds nuw i32, ptr %303, i64 %299
  store i32 %186, ptr %304, align 4, !tbaa !3
  %305 = load ptr, ptr %69, align 8, !tbaa !267
  br i1 %118, label %310, label %306

306:                                              ; preds = %297
  %307 = getelementptr inbounds nuw i32, ptr %305, i64 %117
  %308 = load i32, ptr %307, align 4, !tbaa !3
  %309 = add i32 %308, 1
  br label %310

310:                                              ; preds = %297, %306
  %311 = phi i32 [ %309, %306 ], [ 0, %297 ]
  %312 = add i64 %299, 1
  store i64 %312, ptr %52, align 8, !tbaa !260
  %313 = getelementptr inbounds nuw i32, ptr %305, i64 %299
  store i32 %311, ptr %313, align 4, !tbaa !3
  br label %314

314:                                              ; preds = %310, %290
  %315 = add nuw nsw i64 %185, 1
  %316 = add i32 %186, 1
  %317 = icmp eq i64 %315, %183
  br i1 %317, label %322, label %184, !llvm.loop !302

318:                                              ; preds = %285, %288
  %319 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %117, ptr %319, align 8, !tbaa !287
  %320 = zext i32 %186 to i64
  %321 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 %320, ptr %321, align 8, !tbaa !288
  br label %326

322:                                              ; preds = %314, %161, %159
  %323 = phi i32 [ %121, %159 ], [ %121, %161 ], [ %316, %314 ]
  %324 = add nuw nsw i64 %120, 1
  %325 = icmp eq i64 %324, %98
  br i1 %325, label %328, label %119, !llvm.loop !303

326:                                              ; preds = %70, %76, %97, %106, %318
  %327 = phi i64 [ 0, %318 ], [ 1, %70 ], [ 6, %76 ], [ 6, %97 ], [ 4, %106 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %335

328:                                              ; preds = %322
  %329 = load i64, ptr %52, align 8, !tbaa !260
  br label %330

330:                                              ; preds = %328, %112
  %331 = phi i64 [ %329, %328 ], [ %108, %112 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  %332 = load i64, ptr %51, align 8, !tbaa !275
  %333 = add i64 %332, 1
  store i64 %333, ptr %51, align 8, !tbaa !275
  %334 = icmp ult i64 %333, %331
  br i1 %334, label %70, label %335, !llvm.loop !304

335:                                              ; preds = %330, %49, %326, %1
  %336 = phi i64 [ %327, %326 ], [ 5, %1 ], [ 0, %49 ], [ 0, %330 ]
  ret i64 %336
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_forget(ptr noundef captures(none) %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %3 = load i64, ptr %2, align 8, !tbaa !268
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %29, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8, !tbaa !269
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load ptr, ptr %8, align 8, !tbaa !264
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8, !tbaa !263
  %12 = load ptr, ptr %0, align 8, !tbaa !256
  %13 = load ptr, ptr %12, align 8, !tbaa !160
  %14 = load ptr, ptr %13, align 8, !tbaa !105
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %16 = load i64, ptr %15, align 8, !tbaa !187
  %17 = mul i64 %16, 3
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 72
  %19 = load i64, ptr %18, align 8, !tbaa !161
  %20 = shl i64 %19, 1
  %21 = add i64 %17, 1
  %22 = add i64 %21, %20
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %24 = load i64, ptr %23, align 8, !tbaa !270
  %25 = sub i64 64, %24
  %26 = shl nsw i64 -1, %25
  %27 = xor i64 %26, -1
  %28 = icmp eq i64 %22, 0
  br label %35

29:                                               ; preds = %94, %1
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %30, align 8, !tbaa !278
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 0, ptr %31, align 8, !tbaa !259
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 0, ptr %32, align 8, !tbaa !275
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %33, align 8, !tbaa !260
  store i64 0, ptr %2, align 8, !tbaa !268
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 4294967295, ptr %34, align 8, !tbaa !287
  ret void

35:                                               ; preds = %5, %94
  %36 = phi i64 [ %3, %5 ], [ %37, %94 ]
  %37 = add i64 %36, -1
  %38 = getelementptr inbounds nuw i32, ptr %9, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !3
  %40 = mul i64 %22, %37
  %41 = getelementptr inbounds nuw i64, ptr %11, i64 %40
  %42 = add i32 %39, 1
  %43 = zext i32 %42 to i64
  %44 = mul i64 %43, -7046029254386353131
  br i1 %28, label %58, label %45

45:                                               ; preds = %35, %45
  %46 = phi i64 [ %56, %45 ], [ %44, %35 ]
  %47 = phi i64 [ %55, %45 ], [ 0, %35 ]
  %48 = phi i64 [ %54, %45 ], [ %43, %35 ]
  %49 = mul i64 %48, -2540129978930954240
  %50 = lshr i64 %46, 41
  %51 = or disjoint i64 %49, %50
  %52 = getelementptr inbounds nuw i64, ptr %41, i64 %47
  %53 = load i64, ptr %52, align 8, !tbaa !40
  %54 = xor i64 %51, %53
  %55 = add nuw i64 %47, 1
  %56 = mul i64 %54, -7046029254386353131
  %57 = icmp eq i64 %55, %22
  br i1 %57, label %58, label %45, !llvm.loop !271

58:                                               ; preds = %45, %35
  %59 = phi i64 [ %44, %35 ], [ %56, %45 ]
  %60 = lshr i64 %59, %24
  %61 = getelementptr inbounds nuw i32, ptr %7, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !3
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %94, label %64

64:                                               ; preds = %58, %88
  %65 = phi i32 [ %92, %88 ], [ %62, %58 ]
  %66 = phi i64 [ %90, %88 ], [ %60, %58 ]
  %67 = add i32 %65, -1
  %68 = zext i32 %67 to i64
  %69 = getelementptr inbounds nuw i32, ptr %9, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = icmp eq i32 %70, %39
  br i1 %71, label %72, label %88

72:                                               ; preds = %64
  br i1 %28, label %94, label %73

73:                                               ; preds = %72
  %74 = mul i64 %22, %68
  %75 = getelementptr inbounds nuw i64, ptr %11, i64 %74
  br label %76

76:                                               ; preds = %83, %73
  %77 = phi i64 [ 0, %73 ], [ %84, %83 ]
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !40
  %80 = getelementptr inbounds nuw i64, ptr %41, i64 %77
  %81 = load i64, ptr %80, align 8, !tbaa !40
  %82 = icmp eq i64 %79, %81
  br i1 %82, label %83, label %86

83:                                               ; preds = %76
  %84 = add nuw i64 %77, 1
  %85 = icmp eq i64 %84, %22
  br i1 %85, label %94, label %76, !llvm.loop !272

86:                                               ; preds = %76
  %87 = icmp eq i64 %77, %22
  br i1 %87, label %94, label %88

88:                                               ; preds = %86, %64
  %89 = add i64 %66, 1
  %90 = and i64 %89, %27
  %91 = getelementptr inbounds nuw i32, ptr %7, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !3
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %64, !llvm.loop !273

94:                                               ; preds = %72, %86, %88, %83, %58
  %95 = phi i64 [ %60, %58 ], [ %66, %83 ], [ %66, %86 ], [ %66, %72 ], [ %90, %88 ]
  %96 = getelementptr inbounds nuw i32, ptr %7, i64 %95
  store i32 0, ptr %96, align 4, !tbaa !3
  %97 = icmp eq i64 %37, 0
  br i1 %97, label %29, label %35, !llvm.loop !305
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_layers(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = load ptr, ptr %0, align 8, !tbaa !306
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !308
  %7 = add i64 %6, 1
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %9 = load ptr, ptr %8, align 8, !tbaa !309
  %10 = icmp eq ptr %9, null
  br i1 %10, label %206, label %11

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %14 = load i64, ptr %13, align 8, !tbaa !106
  %15 = load i64, ptr %12, align 8, !tbaa !310
  %16 = icmp ult i64 %15, %14
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  br i1 %16, label %20, label %18

18:                                               ; preds = %11
  %19 = load i64, ptr %17, align 8, !tbaa !311
  br label %31

20:                                               ; preds = %11
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %22 = load i64, ptr %21, align 8, !tbaa !312
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %24 = icmp eq i64 %6, 0
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = load i64, ptr %17, align 8, !tbaa !311
  br label %49

31:                                               ; preds = %79, %18
  %32 = phi i64 [ %19, %18 ], [ %80, %79 ]
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %35 = load i64, ptr %33, align 8, !tbaa !313
  %36 = icmp ult i64 %35, %32
  br i1 %36, label %37, label %206

37:                                               ; preds = %31
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %83

49:                                               ; preds = %20, %79
  %50 = phi i64 [ %30, %20 ], [ %80, %79 ]
  %51 = phi i64 [ %15, %20 ], [ %81, %79 ]
  %52 = icmp eq i64 %50, %22
  br i1 %52, label %206, label %53

53:                                               ; preds = %49
  %54 = trunc i64 %51 to i32
  %55 = load ptr, ptr %23, align 8, !tbaa !314
  %56 = and i64 %51, 4294967295
  %57 = getelementptr inbounds nuw i32, ptr %55, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !3
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %79

60:                                               ; preds = %53
  br i1 %24, label %71, label %61

61:                                               ; preds = %60
  %62 = load ptr, ptr %25, align 8, !tbaa !315
  %63 = load ptr, ptr %26, align 8, !tbaa !316
  %64 = getelementptr inbounds nuw i16, ptr %63, i64 %56
  %65 = load i16, ptr %64, align 2, !tbaa !96
  %66 = zext i16 %65 to i64
  %67 = getelementptr inbounds nuw i64, ptr %62, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !40
  %69 = and i64 %68, 1
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %71, label %79

71:                                               ; preds = %61, %60
  store i32 1, ptr %57, align 4, !tbaa !3
  %72 = load ptr, ptr %27, align 8, !tbaa !317
  %73 = getelementptr inbounds nuw i32, ptr %72, i64 %50
  store i32 %54, ptr %73, align 4, !tbaa !3
  %74 = load ptr, ptr %28, align 8, !tbaa !318
  %75 = getelementptr inbounds nuw i32, ptr %74, i64 %50
  store i32 0, ptr %75, align 4, !tbaa !3
  %76 = load ptr, ptr %29, align 8, !tbaa !319
  %77 = add i64 %50, 1
  store i64 %77, ptr %17, align 8, !tbaa !311
  %78 = getelementptr inbounds nuw i32, ptr %76, i64 %50
  store i32 -1, ptr %78, align 4, !tbaa !3
  br label %79

79:                                               ; preds = %53, %61, %71
  %80 = phi i64 [ %50, %53 ], [ %50, %61 ], [ %77, %71 ]
  %81 = add i64 %51, 1
  store i64 %81, ptr %12, align 8, !tbaa !310
  %82 = icmp eq i64 %81, %14
  br i1 %82, label %31, label %49, !llvm.loop !320

83:                                               ; preds = %37, %201
  %84 = phi i64 [ %32, %37 ], [ %202, %201 ]
  %85 = phi i64 [ %35, %37 ], [ %204, %201 ]
  %86 = load i64, ptr %38, align 8, !tbaa !321
  %87 = icmp eq i64 %86, 4294967295
  br i1 %87, label %91, label %88

88:                                               ; preds = %83
  %89 = load i64, ptr %39, align 8, !tbaa !322
  %90 = icmp eq i64 %89, 4294967295
  br i1 %90, label %91, label %206

91:                                               ; preds = %83, %88
  %92 = load i64, ptr %40, align 8, !tbaa !323
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %206, label %94

94:                                               ; preds = %91
  %95 = add i64 %92, -1
  store i64 %95, ptr %40, align 8, !tbaa !323
  %96 = trunc i64 %85 to i32
  %97 = load ptr, ptr %41, align 8, !tbaa !317
  %98 = and i64 %85, 4294967295
  %99 = getelementptr inbounds nuw i32, ptr %97, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !3
  %101 = load ptr, ptr %42, align 8, !tbaa !318
  %102 = getelementptr inbounds nuw i32, ptr %101, i64 %98
  %103 = load i32, ptr %102, align 4, !tbaa !3
  %104 = zext i32 %103 to i64
  %105 = load ptr, ptr %43, align 8, !tbaa !315
  %106 = load ptr, ptr %44, align 8, !tbaa !316
  %107 = zext i32 %100 to i64
  %108 = getelementptr inbounds nuw i16, ptr %106, i64 %107
  %109 = load i16, ptr %108, align 2, !tbaa !96
  %110 = zext i16 %109 to i64
  %111 = getelementptr inbounds nuw i64, ptr %105, i64 %110
  %112 = load i64, ptr %111, align 8, !tbaa !40
  %113 = load i64, ptr %5, align 8, !tbaa !308
  %114 = icmp ugt i64 %113, %104
  %115 = and i64 %112, 2
  %116 = icmp eq i64 %115, 0
  %117 = select i1 %114, i1 %116, i1 false
  %118 = icmp ule i64 %113, %104
  %119 = select i1 %118, i1 true, i1 %116
  %120 = and i64 %112, 4
  %121 = icmp ne i64 %120, 0
  %122 = select i1 %119, i1 %121, i1 false
  br i1 %122, label %123, label %129

123:                                              ; preds = %94
  %124 = icmp eq i64 %113, %104
  %125 = select i1 %124, ptr %38, ptr %39
  %126 = load i64, ptr %125, align 8, !tbaa !40
  %127 = icmp eq i64 %126, 4294967295
  br i1 %127, label %128, label %201

128:                                              ; preds = %123
  store i64 %98, ptr %125, align 8, !tbaa !40
  br label %201

129:                                              ; preds = %94
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %130 = load ptr, ptr %8, align 8, !tbaa !309
  %131 = load ptr, ptr %4, align 8, !tbaa !145
  %132 = call i32 %130(ptr noundef %131, i32 noundef %100, ptr noundef nonnull %2, ptr noundef nonnull %3) #11
  %133 = icmp eq i32 %132, -1
  br i1 %133, label %196, label %134

134:                                              ; preds = %129
  %135 = zext i32 %132 to i64
  store i64 %135, ptr %45, align 8, !tbaa !324
  %136 = load i64, ptr %34, align 8, !tbaa !311
  %137 = add i64 %136, %135
  %138 = load i64, ptr %46, align 8, !tbaa !312
  %139 = icmp ugt i64 %137, %138
  br i1 %139, label %196, label %140

140:                                              ; preds = %134
  %141 = icmp eq i32 %132, 0
  br i1 %141, label %198, label %142

142:                                              ; preds = %140
  %143 = load ptr, ptr %3, align 8
  %144 = load ptr, ptr %2, align 8, !tbaa !35
  %145 = load ptr, ptr %47, align 8, !tbaa !314
  br label %146

146:                                              ; preds = %142, %192
  %147 = phi i64 [ %136, %142 ], [ %193, %192 ]
  %148 = phi i64 [ 0, %142 ], [ %194, %192 ]
  br i1 %117, label %159, label %149

149:                                              ; preds = %146
  %150 = load i64, ptr %5, align 8, !tbaa !308
  %151 = icmp ugt i64 %150, %104
  br i1 %151, label %152, label %159

152:                                              ; preds = %149
  %153 = getelementptr inbounds nuw i64, ptr %143, i64 %148
  %154 = load i64, ptr %153, align 8, !tbaa !40
  %155 = sub nuw i64 %150, %104
  %156 = icmp ugt i64 %154, %155
  %157 = add i64 %154, %104
  %158 = select i1 %156, i64 %150, i64 %157
  br label %159

159:                                              ; preds = %146, %149, %152
  %160 = phi i64 [ %104, %149 ], [ %158, %152 ], [ %7, %146 ]
  %161 = getelementptr inbounds nuw i32, ptr %144, i64 %148
  %162 = load i32, ptr %161, align 4, !tbaa !3
  %163 = add i64 %160, 1
  %164 = zext i32 %162 to i64
  %165 = getelementptr inbounds nuw i32, ptr %145, i64 %164
  %166 = load i32, ptr %165, align 4, !tbaa !3
  %167 = zext i32 %166 to i64
  %168 = icmp ugt i64 %163, %167
  br i1 %168, label %169, label %192

169:                                              ; preds = %159
  %170 = load i64, ptr %5, align 8, !tbaa !308
  %171 = icmp ult i64 %160, %170
  br i1 %171, label %172, label %182

172:                                              ; preds = %169
  %173 = load ptr, ptr %43, align 8, !tbaa !315
  %174 = load ptr, ptr %44, align 8, !tbaa !316
  %175 = getelementptr inbounds nuw i16, ptr %174, i64 %164
  %176 = load i16, ptr %175, align 2, !tbaa !96
  %177 = zext i16 %176 to i64
  %178 = getelementptr inbounds nuw i64, ptr %173, i64 %177
  %179 = load i64, ptr %178, align 8, !tbaa !40
  %180 = and i64 %179, 1
  %181 = icmp eq i64 %180, 0
  br i1 %181, label %182, label %192

182:                                              ; preds = %172, %169
  %183 = trunc i64 %160 to i32
  %184 = add i32 %183, 1
  store i32 %184, ptr %165, align 4, !tbaa !3
  %185 = load ptr, ptr %41, align 8, !tbaa !317
  %186 = getelementptr inbounds nuw i32, ptr %185, i64 %147
  store i32 %162, ptr %186, align 4, !tbaa !3
  %187 = load ptr, ptr %42, align 8, !tbaa !318
  %188 = getelementptr inbounds nuw i32, ptr %187, i64 %147
  store i32 %183, ptr %188, align 4, !tbaa !3
  %189 = load ptr, ptr %48, align 8, !tbaa !319
  %190 = add i64 %147, 1
  store i64 %190, ptr %34, align 8, !tbaa !311
  %191 = getelementptr inbounds nuw i32, ptr %189, i64 %147
  store i32 %96, ptr %191, align 4, !tbaa !3
  br label %192

192:                                              ; preds = %159, %172, %182
  %193 = phi i64 [ %147, %159 ], [ %147, %172 ], [ %190, %182 ]
  %194 = add nuw nsw i64 %148, 1
  %195 = icmp eq i64 %194, %135
  br i1 %195, label %198, label %146, !llvm.loop !325

196:                                              ; preds = %134, %129
  %197 = phi i64 [ 6, %129 ], [ 4, %134 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %206

198:                                              ; preds = %192, %140
  %199 = phi i64 [ %136, %140 ], [ %193, %192 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  %200 = load i64, ptr %33, align 8, !tbaa !313
  br label %201

201:                                              ; preds = %123, %128, %198
  %202 = phi i64 [ %84, %123 ], [ %84, %128 ], [ %199, %198 ]
  %203 = phi i64 [ %85, %123 ], [ %85, %128 ], [ %200, %198 ]
  %204 = add i64 %203, 1
  store i64 %204, ptr %33, align 8, !tbaa !313
  %205 = icmp ult i64 %204, %202
  br i1 %205, label %83, label %206, !llvm.loop !326

206:                                              ; preds = %49, %91, %201, %88, %31, %196, %1
  %207 = phi i64 [ 5, %1 ], [ %197, %196 ], [ 0, %88 ], [ 0, %31 ], [ 0, %201 ], [ 1, %91 ], [ 4, %49 ]
  ret i64 %207
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #10

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: write) }
attributes #8 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nobuiltin nounwind }
attributes #12 = { nobuiltin }
attributes #13 = { nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !9, i64 0}
!8 = !{!"lv_reader", !9, i64 0, !11, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !12, i64 56, !12, i64 64, !13, i64 72, !14, i64 80, !14, i64 88, !14, i64 96, !14, i64 104, !14, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152}
!9 = !{!"p1 _ZTS9cc_search", !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = !{!"p1 _ZTS9cc_worker", !10, i64 0}
!12 = !{!"long long", !5, i64 0}
!13 = !{!"p1 int", !10, i64 0}
!14 = !{!"p1 long long", !10, i64 0}
!15 = !{!16, !12, i64 56}
!16 = !{!"cc_search", !14, i64 0, !13, i64 8, !14, i64 16, !13, i64 24, !13, i64 32, !12, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !14, i64 176, !13, i64 184, !12, i64 192, !17, i64 200, !12, i64 208, !19, i64 216}
!17 = !{!"p2 _ZTS9cc_worker", !18, i64 0}
!18 = !{!"any p2 pointer", !10, i64 0}
!19 = !{!"p1 _ZTS8cc_block", !10, i64 0}
!20 = !{!8, !11, i64 8}
!21 = !{!22, !10, i64 8}
!22 = !{!"cc_worker", !9, i64 0, !10, i64 8, !14, i64 16, !12, i64 24, !12, i64 32, !12, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !13, i64 88, !12, i64 96, !10, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !5, i64 136}
!23 = !{!22, !10, i64 104}
!24 = !{!16, !14, i64 16}
!25 = !{!22, !14, i64 16}
!26 = !{!16, !12, i64 40}
!27 = !{!22, !12, i64 24}
!28 = !{!22, !12, i64 40}
!29 = !{!8, !12, i64 144}
!30 = !{!8, !12, i64 120}
!31 = !{!22, !12, i64 32}
!32 = !{!8, !10, i64 16}
!33 = !{!16, !14, i64 0}
!34 = !{!8, !13, i64 72}
!35 = !{!13, !13, i64 0}
!36 = !{!22, !9, i64 0}
!37 = !{!8, !12, i64 136}
!38 = !{!22, !14, i64 56}
!39 = !{!22, !14, i64 48}
!40 = !{!12, !12, i64 0}
!41 = !{!5, !5, i64 0}
!42 = !{!43}
!43 = distinct !{!43, !44, !"cc_read: argument 0"}
!44 = distinct !{!44, !"cc_read"}
!45 = distinct !{!45, !46, !47}
!46 = !{!"llvm.loop.mustprogress"}
!47 = !{!"llvm.loop.unroll.disable"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"cc_read: argument 0"}
!50 = distinct !{!50, !"cc_read"}
!51 = distinct !{!51, !46, !47, !52}
!52 = !{!"llvm.loop.vectorize.width", i32 1}
!53 = distinct !{!53, !46, !47}
!54 = distinct !{!54, !47}
!55 = distinct !{!55, !46, !47}
!56 = distinct !{!56, !46, !47, !52}
!57 = !{!8, !14, i64 96}
!58 = !{!8, !14, i64 80}
!59 = !{!8, !14, i64 88}
!60 = distinct !{!60, !46, !47, !52}
!61 = distinct !{!61, !46, !47}
!62 = distinct !{!62, !46, !47}
!63 = distinct !{!63, !46, !47}
!64 = !{!8, !12, i64 128}
!65 = !{!8, !12, i64 152}
!66 = !{!8, !14, i64 104}
!67 = !{!8, !10, i64 48}
!68 = !{!14, !14, i64 0}
!69 = !{!70}
!70 = distinct !{!70, !71, !"cc_read: argument 0"}
!71 = distinct !{!71, !"cc_read"}
!72 = distinct !{!72, !46, !47}
!73 = !{!8, !12, i64 56}
!74 = !{!8, !12, i64 64}
!75 = !{!8, !10, i64 24}
!76 = !{!8, !14, i64 112}
!77 = distinct !{!77, !46, !47}
!78 = !{!8, !10, i64 32}
!79 = !{!8, !10, i64 40}
!80 = !{!81, !12, i64 72}
!81 = !{!"lv_spelling", !9, i64 0, !10, i64 8, !14, i64 16, !14, i64 24, !12, i64 32, !14, i64 40, !13, i64 48, !82, i64 56, !12, i64 64, !12, i64 72, !12, i64 80}
!82 = !{!"p1 short", !10, i64 0}
!83 = !{!81, !9, i64 0}
!84 = !{!16, !12, i64 48}
!85 = !{!81, !12, i64 80}
!86 = !{!81, !10, i64 8}
!87 = !{!81, !14, i64 16}
!88 = !{!81, !12, i64 32}
!89 = !{!81, !14, i64 24}
!90 = !{!81, !13, i64 48}
!91 = !{!81, !14, i64 40}
!92 = distinct !{!92, !46, !47}
!93 = distinct !{!93, !46, !47}
!94 = !{!81, !12, i64 64}
!95 = !{!81, !82, i64 56}
!96 = !{!97, !97, i64 0}
!97 = !{!"short", !5, i64 0}
!98 = distinct !{!98, !46, !47}
!99 = !{!100, !12, i64 152}
!100 = !{!"lv_product", !101, i64 0, !82, i64 8, !12, i64 16, !13, i64 24, !13, i64 32, !82, i64 40, !102, i64 48, !102, i64 56, !102, i64 64, !103, i64 72, !12, i64 80, !13, i64 88, !82, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !14, i64 128, !13, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !12, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272}
!101 = !{!"p1 _ZTS9lv_source", !10, i64 0}
!102 = !{!"p1 omnipotent char", !10, i64 0}
!103 = !{!"p2 int", !18, i64 0}
!104 = !{!100, !12, i64 192}
!105 = !{!100, !101, i64 0}
!106 = !{!107, !12, i64 56}
!107 = !{!"lv_source", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !13, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !10, i64 80}
!108 = !{!100, !12, i64 272}
!109 = !{!100, !82, i64 8}
!110 = !{!100, !13, i64 32}
!111 = !{!100, !12, i64 256}
!112 = !{!100, !12, i64 248}
!113 = !{!100, !82, i64 40}
!114 = !{!100, !103, i64 72}
!115 = !{!100, !102, i64 48}
!116 = distinct !{!116, !46, !47}
!117 = !{!100, !12, i64 80}
!118 = !{!100, !12, i64 264}
!119 = !{!100, !12, i64 144}
!120 = !{!100, !12, i64 224}
!121 = !{!100, !12, i64 176}
!122 = !{!100, !12, i64 232}
!123 = !{!100, !12, i64 216}
!124 = !{!100, !12, i64 208}
!125 = !{!100, !12, i64 240}
!126 = !{!100, !13, i64 88}
!127 = !{!100, !82, i64 96}
!128 = !{!100, !13, i64 104}
!129 = !{!100, !102, i64 64}
!130 = !{!100, !12, i64 16}
!131 = !{!100, !102, i64 56}
!132 = !{!100, !12, i64 160}
!133 = !{!100, !13, i64 120}
!134 = !{!100, !12, i64 200}
!135 = distinct !{!135, !46, !47}
!136 = distinct !{!136, !46, !47}
!137 = !{!100, !12, i64 184}
!138 = !{!107, !13, i64 40}
!139 = !{!107, !12, i64 48}
!140 = !{!100, !13, i64 24}
!141 = distinct !{!141, !46, !47}
!142 = distinct !{!142, !46, !47}
!143 = distinct !{!143, !46, !47}
!144 = !{!107, !10, i64 8}
!145 = !{!107, !10, i64 0}
!146 = distinct !{!146, !46, !47}
!147 = distinct !{!147, !46, !47}
!148 = !{!100, !13, i64 136}
!149 = distinct !{!149, !46, !47}
!150 = !{!100, !13, i64 112}
!151 = !{!100, !14, i64 128}
!152 = !{!100, !12, i64 168}
!153 = distinct !{!153, !46, !47}
!154 = distinct !{!154, !46, !47}
!155 = !{!156, !12, i64 56}
!156 = !{!"lv_hunt", !157, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !14, i64 32, !14, i64 40, !102, i64 48, !12, i64 56, !12, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !102, i64 128, !158, i64 136, !158, i64 144, !14, i64 152, !13, i64 160, !14, i64 168, !14, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272, !12, i64 280, !12, i64 288, !12, i64 296, !12, i64 304, !12, i64 312, !12, i64 320, !12, i64 328, !12, i64 336, !12, i64 344, !12, i64 352, !12, i64 360, !12, i64 368, !12, i64 376, !12, i64 384}
!157 = !{!"p1 _ZTS10lv_product", !10, i64 0}
!158 = !{!"p1 _ZTS7lv_part", !10, i64 0}
!159 = !{!156, !14, i64 24}
!160 = !{!156, !157, i64 0}
!161 = !{!107, !12, i64 72}
!162 = distinct !{!162, !46, !47}
!163 = !{!156, !12, i64 256}
!164 = !{!156, !12, i64 184}
!165 = !{!156, !12, i64 192}
!166 = !{!156, !12, i64 232}
!167 = !{!156, !12, i64 208}
!168 = !{!156, !12, i64 240}
!169 = !{!107, !10, i64 16}
!170 = !{!156, !158, i64 136}
!171 = !{!172, !4, i64 12}
!172 = !{!"lv_part", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!173 = !{!172, !4, i64 8}
!174 = !{!156, !12, i64 296}
!175 = !{!156, !12, i64 272}
!176 = !{!156, !12, i64 280}
!177 = !{!156, !12, i64 288}
!178 = !{!156, !12, i64 264}
!179 = !{!156, !12, i64 336}
!180 = !{!156, !13, i64 88}
!181 = !{!156, !13, i64 72}
!182 = !{!156, !12, i64 320}
!183 = !{!156, !12, i64 328}
!184 = !{!156, !12, i64 312}
!185 = !{!156, !12, i64 304}
!186 = distinct !{!186, !46, !47}
!187 = !{!107, !12, i64 64}
!188 = !{!156, !14, i64 168}
!189 = distinct !{!189, !46, !47}
!190 = !{!156, !12, i64 352}
!191 = !{!156, !12, i64 360}
!192 = !{!156, !14, i64 152}
!193 = !{!156, !13, i64 96}
!194 = distinct !{!194, !46, !47}
!195 = !{!156, !13, i64 112}
!196 = !{!156, !13, i64 120}
!197 = !{!156, !102, i64 128}
!198 = !{!156, !12, i64 384}
!199 = !{!156, !12, i64 248}
!200 = !{!156, !13, i64 160}
!201 = distinct !{!201, !46, !47}
!202 = distinct !{!202, !46, !47}
!203 = !{!156, !12, i64 344}
!204 = distinct !{!204, !46, !47}
!205 = !{!156, !13, i64 104}
!206 = distinct !{!206, !46, !47}
!207 = distinct !{!207, !47}
!208 = !{!156, !12, i64 216}
!209 = distinct !{!209, !46, !47}
!210 = distinct !{!210, !46, !47}
!211 = !{!156, !14, i64 40}
!212 = !{!156, !102, i64 48}
!213 = !{!156, !12, i64 64}
!214 = !{!107, !10, i64 32}
!215 = !{!156, !13, i64 80}
!216 = !{!156, !12, i64 200}
!217 = !{!156, !158, i64 144}
!218 = distinct !{!218, !46, !47}
!219 = !{!156, !12, i64 368}
!220 = !{!156, !12, i64 224}
!221 = distinct !{!221, !46, !47}
!222 = distinct !{!222, !46, !47}
!223 = distinct !{!223, !46, !47}
!224 = distinct !{!224, !46, !47}
!225 = !{!156, !14, i64 8}
!226 = !{!156, !14, i64 16}
!227 = !{!156, !14, i64 176}
!228 = distinct !{!228, !46, !47}
!229 = !{!156, !14, i64 32}
!230 = distinct !{!230, !46, !47}
!231 = distinct !{!231, !46, !47}
!232 = distinct !{!232, !46, !47}
!233 = distinct !{!233, !46, !47}
!234 = !{!107, !10, i64 24}
!235 = distinct !{!235, !46, !47}
!236 = distinct !{!236, !47}
!237 = distinct !{!237, !46, !47}
!238 = distinct !{!238, !46, !47}
!239 = distinct !{!239, !46, !47}
!240 = distinct !{!240, !46, !47}
!241 = distinct !{!241, !46, !47}
!242 = distinct !{!242, !46, !47}
!243 = !{!156, !12, i64 376}
!244 = distinct !{!244, !46, !47}
!245 = !{!172, !4, i64 0}
!246 = !{!172, !4, i64 4}
!247 = distinct !{!247, !46, !47}
!248 = distinct !{!248, !46, !47}
!249 = distinct !{!249, !46, !47}
!250 = distinct !{!250, !46, !47}
!251 = distinct !{!251, !46, !47}
!252 = distinct !{!252, !46, !47}
!253 = distinct !{!253, !46, !47}
!254 = distinct !{!254, !46, !47}
!255 = distinct !{!255, !46, !47}
!256 = !{!257, !258, i64 0}
!257 = !{!"lv_walk", !258, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !13, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !12, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216}
!258 = !{!"p1 _ZTS7lv_hunt", !10, i64 0}
!259 = !{!257, !12, i64 136}
!260 = !{!257, !12, i64 144}
!261 = !{!257, !14, i64 8}
!262 = !{!257, !12, i64 96}
!263 = !{!257, !14, i64 24}
!264 = !{!257, !13, i64 32}
!265 = !{!257, !13, i64 40}
!266 = !{!257, !13, i64 48}
!267 = !{!257, !13, i64 56}
!268 = !{!257, !12, i64 160}
!269 = !{!257, !13, i64 64}
!270 = !{!257, !12, i64 176}
!271 = distinct !{!271, !46, !47}
!272 = distinct !{!272, !46, !47}
!273 = distinct !{!273, !47}
!274 = distinct !{!274, !46, !47}
!275 = !{!257, !12, i64 152}
!276 = !{!257, !12, i64 112}
!277 = !{!257, !12, i64 120}
!278 = !{!257, !12, i64 128}
!279 = !{!257, !12, i64 216}
!280 = !{!257, !12, i64 208}
!281 = !{!257, !12, i64 168}
!282 = !{!257, !12, i64 80}
!283 = distinct !{!283, !46, !47}
!284 = distinct !{!284, !46, !47}
!285 = !{!257, !12, i64 88}
!286 = distinct !{!286, !46, !47}
!287 = !{!257, !12, i64 192}
!288 = !{!257, !12, i64 200}
!289 = distinct !{!289, !46, !47}
!290 = distinct !{!290, !46, !47}
!291 = distinct !{!291, !46, !47}
!292 = distinct !{!292, !46, !47}
!293 = distinct !{!293, !46, !47}
!294 = distinct !{!294, !46, !47}
!295 = !{!257, !12, i64 184}
!296 = !{!257, !13, i64 72}
!297 = !{!257, !12, i64 104}
!298 = !{!257, !14, i64 16}
!299 = distinct !{!299, !46, !47}
!300 = distinct !{!300, !46, !47}
!301 = distinct !{!301, !46, !47}
!302 = distinct !{!302, !46, !47}
!303 = distinct !{!303, !46, !47}
!304 = distinct !{!304, !46, !47}
!305 = distinct !{!305, !46, !47}
!306 = !{!307, !101, i64 0}
!307 = !{!"lv_layers", !101, i64 0, !82, i64 8, !14, i64 16, !12, i64 24, !13, i64 32, !13, i64 40, !13, i64 48, !13, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120}
!308 = !{!307, !12, i64 24}
!309 = !{!107, !10, i64 80}
!310 = !{!307, !12, i64 80}
!311 = !{!307, !12, i64 64}
!312 = !{!307, !12, i64 88}
!313 = !{!307, !12, i64 72}
!314 = !{!307, !13, i64 32}
!315 = !{!307, !14, i64 16}
!316 = !{!307, !82, i64 8}
!317 = !{!307, !13, i64 40}
!318 = !{!307, !13, i64 48}
!319 = !{!307, !13, i64 56}
!320 = distinct !{!320, !46, !47}
!321 = !{!307, !12, i64 104}
!322 = !{!307, !12, i64 112}
!323 = !{!307, !12, i64 120}
!324 = !{!307, !12, i64 96}
!325 = distinct !{!325, !46, !47}
!326 = distinct !{!326, !46, !47}
