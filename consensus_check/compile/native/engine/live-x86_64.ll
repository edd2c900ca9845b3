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
  %32 = tail call i32 %26(ptr noundef %11, ptr noundef %31) #13
  %33 = load i64, ptr %24, align 8, !tbaa !31
  %34 = trunc i64 %33 to i32
  %35 = and i32 %34, 31
  %36 = icmp ugt i64 %33, 31
  br i1 %36, label %37, label %41

37:                                               ; preds = %9
  %38 = load ptr, ptr %12, align 8, !tbaa !21
  %39 = and i32 %34, 32
  %40 = xor i32 %39, 32
  tail call void %38(ptr noundef nonnull %11, i32 noundef %40, i32 noundef 32) #13
  br label %41

41:                                               ; preds = %37, %9
  %42 = icmp eq i32 %35, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %41
  %44 = load ptr, ptr %12, align 8, !tbaa !21
  %45 = and i32 %34, 32
  tail call void %44(ptr noundef nonnull %11, i32 noundef %45, i32 noundef %35) #13
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
  %60 = load volatile <8 x i64>, ptr %59, align 64, !tbaa !41
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
  br i1 %81, label %34, label %53

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
  %98 = load volatile <8 x i64>, ptr %97, align 64, !tbaa !41
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
  br i1 %133, label %134, label %106

134:                                              ; preds = %130, %95
  %135 = icmp eq <8 x i64> %98, zeroinitializer
  %136 = bitcast <8 x i1> %135 to i8
  %137 = icmp eq i8 %136, 0
  br i1 %137, label %138, label %143

138:                                              ; preds = %134
  %139 = add i64 %96, 8
  %140 = and i64 %139, %45
  br label %95

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
  br i1 %149, label %150, label %82

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
  br label %111

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
  %36 = zext i64 %35 to i128
  %37 = mul nuw i128 %36, 11562461410679940143
  %38 = lshr i128 %37, 64
  %39 = xor i128 %38, %37
  %40 = trunc i128 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %42 = load ptr, ptr %41, align 8, !tbaa !50
  %43 = load i32, ptr @cc_unit_words, align 4, !tbaa !3
  %44 = load i32, ptr @cc_option_words, align 4, !tbaa !3
  %45 = shl i32 %44, 1
  %46 = add i32 %45, %43
  %47 = zext i32 %46 to i64
  %48 = mul i64 %9, %47
  %49 = getelementptr inbounds nuw i64, ptr %42, i64 %48
  %50 = load ptr, ptr %0, align 8, !tbaa !7
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %52 = load ptr, ptr %51, align 8, !tbaa !24
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 40
  %54 = load i64, ptr %53, align 8, !tbaa !26
  %55 = lshr i64 %40, %54
  %56 = and i64 %55, -8
  %57 = getelementptr inbounds nuw i64, ptr %52, i64 %56
  tail call void @llvm.prefetch.p0(ptr %57, i32 0, i32 3, i32 1)
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %59 = load ptr, ptr %58, align 8, !tbaa !51
  %60 = getelementptr inbounds nuw i64, ptr %59, i64 %9
  store i64 %40, ptr %60, align 8, !tbaa !40
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %62 = load ptr, ptr %61, align 8, !tbaa !52
  %63 = load i64, ptr %8, align 8, !tbaa !30
  %64 = mul i64 %63, %34
  %65 = getelementptr inbounds nuw i64, ptr %62, i64 %64
  br i1 %15, label %66, label %70

66:                                               ; preds = %70, %33
  %67 = icmp eq i32 %43, 0
  br i1 %67, label %77, label %68

68:                                               ; preds = %66
  %69 = zext i32 %43 to i64
  br label %82

70:                                               ; preds = %33, %70
  %71 = phi i64 [ %75, %70 ], [ 0, %33 ]
  %72 = getelementptr inbounds nuw i64, ptr %1, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = getelementptr inbounds nuw i64, ptr %65, i64 %71
  store i64 %73, ptr %74, align 8, !tbaa !40
  %75 = add nuw nsw i64 %71, 1
  %76 = icmp eq i64 %75, %34
  br i1 %76, label %66, label %70

77:                                               ; preds = %82, %66
  %78 = phi ptr [ %49, %66 ], [ %87, %82 ]
  %79 = icmp eq i32 %44, 0
  br i1 %79, label %100, label %80

80:                                               ; preds = %77
  %81 = zext i32 %44 to i64
  br label %92

82:                                               ; preds = %68, %82
  %83 = phi i64 [ 0, %68 ], [ %88, %82 ]
  %84 = phi ptr [ %49, %68 ], [ %87, %82 ]
  %85 = getelementptr inbounds nuw i64, ptr %4, i64 %83
  %86 = load i64, ptr %85, align 8, !tbaa !40
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 8
  store i64 %86, ptr %84, align 8, !tbaa !40
  %88 = add nuw nsw i64 %83, 1
  %89 = icmp eq i64 %88, %69
  br i1 %89, label %77, label %82

90:                                               ; preds = %92
  %91 = zext i32 %44 to i64
  br label %103

92:                                               ; preds = %80, %92
  %93 = phi i64 [ 0, %80 ], [ %98, %92 ]
  %94 = phi ptr [ %78, %80 ], [ %97, %92 ]
  %95 = getelementptr inbounds nuw i64, ptr %5, i64 %93
  %96 = load i64, ptr %95, align 8, !tbaa !40
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 8
  store i64 %96, ptr %94, align 8, !tbaa !40
  %98 = add nuw nsw i64 %93, 1
  %99 = icmp eq i64 %98, %81
  br i1 %99, label %90, label %92

100:                                              ; preds = %103, %77
  %101 = load i64, ptr %8, align 8, !tbaa !30
  %102 = add i64 %101, 1
  store i64 %102, ptr %8, align 8, !tbaa !30
  br label %111

103:                                              ; preds = %90, %103
  %104 = phi i64 [ 0, %90 ], [ %109, %103 ]
  %105 = phi ptr [ %97, %90 ], [ %108, %103 ]
  %106 = getelementptr inbounds nuw i64, ptr %6, i64 %104
  %107 = load i64, ptr %106, align 8, !tbaa !40
  %108 = getelementptr inbounds nuw i8, ptr %105, i64 8
  store i64 %107, ptr %105, align 8, !tbaa !40
  %109 = add nuw nsw i64 %104, 1
  %110 = icmp eq i64 %109, %91
  br i1 %110, label %100, label %103

111:                                              ; preds = %100, %18
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_priced(ptr noundef captures(none) %0, ptr noundef readnone captures(none) %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %5 = load i64, ptr %4, align 8, !tbaa !57
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %7 = load i64, ptr %6, align 8, !tbaa !37
  %8 = icmp eq i64 %5, %7
  br i1 %8, label %9, label %11

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %10, align 8, !tbaa !29
  br label %16

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %13 = load ptr, ptr %12, align 8, !tbaa !58
  %14 = add i64 %5, 1
  store i64 %14, ptr %4, align 8, !tbaa !57
  %15 = getelementptr inbounds nuw i64, ptr %13, i64 %5
  store i64 %2, ptr %15, align 8, !tbaa !40
  br label %16

16:                                               ; preds = %11, %9
  ret void
}

; Function Attrs: nounwind
define i32 @lv_moves(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #6 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8, !tbaa !59
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !60
  %9 = shl i64 %8, 1
  %10 = add i64 %9, %6
  %11 = zext i32 %1 to i64
  %12 = load ptr, ptr %0, align 8, !tbaa !7
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 56
  %14 = load i64, ptr %13, align 8, !tbaa !15
  %15 = icmp ugt i64 %14, %11
  br i1 %15, label %16, label %169

16:                                               ; preds = %4
  %17 = load ptr, ptr %12, align 8, !tbaa !33
  %18 = load i32, ptr @cc_words, align 4, !tbaa !3
  %19 = zext i32 %18 to i64
  %20 = mul nuw i64 %19, %11
  %21 = getelementptr inbounds nuw i64, ptr %17, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %22, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %23, align 8, !tbaa !57
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 0, ptr %24, align 8, !tbaa !30
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %26 = load ptr, ptr %25, align 8, !tbaa !61
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %28 = load ptr, ptr %27, align 8, !tbaa !62
  tail call void %26(ptr noundef nonnull %0, ptr noundef %21, ptr noundef %28) #13
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !63
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %35

32:                                               ; preds = %16
  %33 = load i64, ptr %22, align 8, !tbaa !29
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %72, label %69

35:                                               ; preds = %16
  tail call void %30(ptr noundef nonnull %0, ptr noundef %21) #13
  %36 = load i64, ptr %23, align 8, !tbaa !57
  %37 = load i64, ptr %24, align 8, !tbaa !30
  %38 = icmp eq i64 %36, %37
  br i1 %38, label %40, label %39

39:                                               ; preds = %35
  store i64 1, ptr %22, align 8, !tbaa !29
  br label %69

40:                                               ; preds = %35
  %41 = load i64, ptr %22, align 8, !tbaa !29
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %43, label %69

43:                                               ; preds = %40
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %46 = load i64, ptr %24, align 8, !tbaa !30
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %72, label %48

48:                                               ; preds = %43
  %49 = load ptr, ptr %44, align 8, !tbaa !58
  br label %50

50:                                               ; preds = %48, %65
  %51 = phi i64 [ %66, %65 ], [ 0, %48 ]
  %52 = getelementptr inbounds nuw i64, ptr %49, i64 %51
  %53 = load i64, ptr %52, align 8, !tbaa !40
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %65, label %55

55:                                               ; preds = %50
  %56 = load ptr, ptr %45, align 8, !tbaa !50
  %57 = mul i64 %51, %10
  %58 = load i64, ptr %5, align 8, !tbaa !59
  %59 = getelementptr i64, ptr %56, i64 %57
  %60 = getelementptr i64, ptr %59, i64 %58
  %61 = load i64, ptr %60, align 8, !tbaa !40
  %62 = or i64 %61, 4
  store i64 %62, ptr %60, align 8, !tbaa !40
  %63 = load i64, ptr %22, align 8, !tbaa !29
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %65, label %69

65:                                               ; preds = %50, %55
  %66 = add nuw i64 %51, 1
  %67 = load i64, ptr %24, align 8, !tbaa !30
  %68 = icmp ult i64 %66, %67
  br i1 %68, label %50, label %72

69:                                               ; preds = %55, %40, %39, %32
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %71 = load ptr, ptr %70, align 8, !tbaa !34
  br label %90

72:                                               ; preds = %65, %43, %32
  %73 = load i64, ptr %24, align 8, !tbaa !30
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %76 = icmp eq i32 %18, 0
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %78 = icmp eq i64 %73, 0
  br i1 %78, label %164, label %79

79:                                               ; preds = %72
  %80 = load ptr, ptr %0, align 8, !tbaa !7
  %81 = load ptr, ptr %74, align 8, !tbaa !52
  %82 = load ptr, ptr %75, align 8, !tbaa !51
  %83 = getelementptr inbounds nuw i8, ptr %80, i64 40
  %84 = load i64, ptr %83, align 8, !tbaa !26
  %85 = sub i64 64, %84
  %86 = shl nsw i64 -1, %85
  %87 = xor i64 %86, -1
  %88 = getelementptr inbounds nuw i8, ptr %80, i64 16
  %89 = load ptr, ptr %88, align 8, !tbaa !24
  br label %94

90:                                               ; preds = %159, %69
  %91 = phi ptr [ %71, %69 ], [ %160, %159 ]
  store ptr %91, ptr %2, align 8, !tbaa !35
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %93 = load ptr, ptr %92, align 8, !tbaa !50
  store ptr %93, ptr %3, align 8, !tbaa !65
  br label %169

94:                                               ; preds = %79, %161
  %95 = phi i64 [ %162, %161 ], [ 0, %79 ]
  %96 = mul i64 %95, %19
  %97 = getelementptr inbounds nuw i64, ptr %81, i64 %96
  %98 = getelementptr inbounds nuw i64, ptr %82, i64 %95
  %99 = load i64, ptr %98, align 8, !tbaa !40
  %100 = lshr i64 %99, %84
  %101 = and i64 %100, -8
  %102 = and i64 %99, 4294967294
  %103 = or disjoint i64 %102, 1
  %104 = insertelement <8 x i64> poison, i64 %103, i64 0
  %105 = shufflevector <8 x i64> %104, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %106

106:                                              ; preds = %152, %94
  %107 = phi i64 [ %101, %94 ], [ %154, %152 ]
  %108 = getelementptr inbounds nuw i64, ptr %89, i64 %107
  %109 = load volatile <8 x i64>, ptr %108, align 64, !tbaa !41
  %110 = lshr <8 x i64> %109, splat (i64 32)
  %111 = icmp eq <8 x i64> %110, %105
  %112 = bitcast <8 x i1> %111 to i8
  %113 = icmp eq i8 %112, 0
  br i1 %113, label %145, label %114

114:                                              ; preds = %106
  %115 = zext i8 %112 to i32
  %116 = load ptr, ptr %80, align 8, !tbaa !33
  br label %117

117:                                              ; preds = %114, %141
  %118 = phi i32 [ %115, %114 ], [ %143, %141 ]
  %119 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %118, i1 true)
  %120 = zext nneg i32 %119 to i64
  %121 = getelementptr i64, ptr %108, i64 %120
  %122 = load i64, ptr %121, align 8, !tbaa !40
  %123 = trunc i64 %122 to i32
  %124 = add i32 %123, -1
  %125 = zext i32 %124 to i64
  %126 = mul nuw i64 %125, %19
  %127 = getelementptr inbounds nuw i64, ptr %116, i64 %126
  br i1 %76, label %155, label %128

128:                                              ; preds = %117, %128
  %129 = phi i64 [ %137, %128 ], [ 0, %117 ]
  %130 = phi i64 [ %136, %128 ], [ 0, %117 ]
  %131 = getelementptr inbounds nuw i64, ptr %127, i64 %129
  %132 = load i64, ptr %131, align 8, !tbaa !40
  %133 = getelementptr inbounds nuw i64, ptr %97, i64 %129
  %134 = load i64, ptr %133, align 8, !tbaa !40
  %135 = xor i64 %134, %132
  %136 = or i64 %135, %130
  %137 = add nuw nsw i64 %129, 1
  %138 = icmp eq i64 %137, %19
  br i1 %138, label %139, label %128

139:                                              ; preds = %128
  %140 = icmp eq i64 %136, 0
  br i1 %140, label %155, label %141

141:                                              ; preds = %139
  %142 = add nsw i32 %118, -1
  %143 = and i32 %142, %118
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %117

145:                                              ; preds = %141, %106
  %146 = icmp eq <8 x i64> %109, zeroinitializer
  %147 = bitcast <8 x i1> %146 to i8
  %148 = icmp eq i8 %147, 0
  br i1 %148, label %152, label %149

149:                                              ; preds = %145
  %150 = load ptr, ptr %77, align 8, !tbaa !34
  %151 = getelementptr inbounds nuw i32, ptr %150, i64 %95
  store i32 -1, ptr %151, align 4, !tbaa !3
  br label %159

152:                                              ; preds = %145
  %153 = add i64 %107, 8
  %154 = and i64 %153, %87
  br label %106

155:                                              ; preds = %117, %139
  %156 = load ptr, ptr %77, align 8, !tbaa !34
  %157 = getelementptr inbounds nuw i32, ptr %156, i64 %95
  store i32 %124, ptr %157, align 4, !tbaa !3
  %158 = icmp eq i32 %123, 0
  br i1 %158, label %159, label %161

159:                                              ; preds = %155, %149
  %160 = phi ptr [ %150, %149 ], [ %156, %155 ]
  store i64 1, ptr %22, align 8, !tbaa !29
  br label %90

161:                                              ; preds = %155
  %162 = add i64 %95, 1
  %163 = icmp eq i64 %162, %73
  br i1 %163, label %164, label %94

164:                                              ; preds = %161, %72
  %165 = load ptr, ptr %77, align 8, !tbaa !34
  store ptr %165, ptr %2, align 8, !tbaa !35
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %167 = load ptr, ptr %166, align 8, !tbaa !50
  store ptr %167, ptr %3, align 8, !tbaa !65
  %168 = trunc i64 %73 to i32
  br label %169

169:                                              ; preds = %90, %164, %4
  %170 = phi i32 [ 0, %4 ], [ %168, %164 ], [ -1, %90 ]
  ret i32 %170
}

; Function Attrs: nounwind
define void @lv_enabled(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !66
  %6 = load ptr, ptr %0, align 8, !tbaa !7
  %7 = load ptr, ptr %6, align 8, !tbaa !33
  %8 = zext i32 %1 to i64
  %9 = load i32, ptr @cc_words, align 4, !tbaa !3
  %10 = zext i32 %9 to i64
  %11 = mul nuw i64 %10, %8
  %12 = getelementptr inbounds nuw i64, ptr %7, i64 %11
  tail call void %5(ptr noundef %12, ptr noundef %2) #13
  ret void
}

; Function Attrs: nounwind
define i32 @lv_quiet(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load ptr, ptr %3, align 8, !tbaa !67
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = load ptr, ptr %5, align 8, !tbaa !33
  %7 = zext i32 %1 to i64
  %8 = load i32, ptr @cc_words, align 4, !tbaa !3
  %9 = zext i32 %8 to i64
  %10 = mul nuw i64 %9, %7
  %11 = getelementptr inbounds nuw i64, ptr %6, i64 %10
  %12 = tail call i32 %4(ptr noundef %11) #13
  ret i32 %12
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @lv_spell(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8, !tbaa !68
  %6 = load ptr, ptr %0, align 8, !tbaa !71
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %8 = load i64, ptr %7, align 8, !tbaa !72
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
  %23 = load i64, ptr %2, align 8, !tbaa !73
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %100, label %25

25:                                               ; preds = %20
  %26 = add i64 %23, -1
  store i64 %26, ptr %2, align 8, !tbaa !73
  %27 = load ptr, ptr %11, align 8, !tbaa !74
  %28 = load ptr, ptr %21, align 8, !tbaa !33
  %29 = and i64 %22, 4294967295
  %30 = mul nuw i64 %29, %13
  %31 = getelementptr inbounds nuw i64, ptr %28, i64 %30
  %32 = load ptr, ptr %14, align 8, !tbaa !75
  tail call void %27(ptr noundef %31, ptr noundef %32) #13
  %33 = load i64, ptr %15, align 8, !tbaa !76
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %38, label %35

35:                                               ; preds = %25
  %36 = load ptr, ptr %14, align 8, !tbaa !75
  %37 = load ptr, ptr %16, align 8, !tbaa !77
  br label %48

38:                                               ; preds = %48, %25
  %39 = phi i64 [ 0, %25 ], [ %60, %48 ]
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %40, 47
  %42 = load ptr, ptr %17, align 8, !tbaa !78
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %41
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %77, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %18, align 8, !tbaa !79
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
  br i1 %62, label %38, label %48

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
  br i1 %76, label %77, label %63

77:                                               ; preds = %71, %38
  %78 = phi i64 [ %41, %38 ], [ %73, %71 ]
  %79 = load i64, ptr %3, align 8, !tbaa !82
  %80 = icmp eq i64 %79, 65535
  br i1 %80, label %100, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds nuw i32, ptr %42, i64 %78
  %83 = load ptr, ptr %18, align 8, !tbaa !79
  %84 = getelementptr inbounds nuw i64, ptr %83, i64 %79
  store i64 %39, ptr %84, align 8, !tbaa !40
  %85 = load i64, ptr %3, align 8, !tbaa !82
  %86 = add i64 %85, 1
  store i64 %86, ptr %3, align 8, !tbaa !82
  %87 = trunc i64 %86 to i32
  store i32 %87, ptr %82, align 4, !tbaa !3
  br label %88

88:                                               ; preds = %63, %81
  %89 = phi i32 [ %87, %81 ], [ %64, %63 ]
  %90 = trunc i32 %89 to i16
  %91 = add i16 %90, -1
  %92 = load ptr, ptr %19, align 8, !tbaa !83
  %93 = load i64, ptr %4, align 8, !tbaa !68
  %94 = getelementptr inbounds nuw i16, ptr %92, i64 %93
  store i16 %91, ptr %94, align 2, !tbaa !84
  %95 = add i64 %93, 1
  store i64 %95, ptr %4, align 8, !tbaa !68
  %96 = load ptr, ptr %0, align 8, !tbaa !71
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 48
  %98 = load i64, ptr %97, align 8, !tbaa !72
  %99 = icmp ult i64 %95, %98
  br i1 %99, label %20, label %100

100:                                              ; preds = %20, %88, %77, %1
  %101 = phi i64 [ 0, %1 ], [ 4, %77 ], [ 0, %88 ], [ 1, %20 ]
  ret i64 %101
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_product(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = load i64, ptr %3, align 8, !tbaa !87
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %188

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = load i64, ptr %7, align 8, !tbaa !92
  %9 = load ptr, ptr %0, align 8, !tbaa !93
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %11 = load i64, ptr %10, align 8, !tbaa !94
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %181

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
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %40

40:                                               ; preds = %174, %13
  %41 = phi ptr [ %9, %13 ], [ %175, %174 ]
  %42 = phi i64 [ %8, %13 ], [ %177, %174 ]
  %43 = trunc i64 %42 to i32
  %44 = load i64, ptr %14, align 8, !tbaa !96
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %685, label %46

46:                                               ; preds = %40
  %47 = load ptr, ptr %15, align 8, !tbaa !97
  %48 = and i64 %42, 4294967295
  %49 = getelementptr inbounds nuw i16, ptr %47, i64 %48
  %50 = load i16, ptr %49, align 2, !tbaa !84
  %51 = add i64 %44, -1
  store i64 %51, ptr %14, align 8, !tbaa !96
  %52 = load ptr, ptr %16, align 8, !tbaa !98
  %53 = zext i16 %50 to i64
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  store i64 %53, ptr %17, align 8, !tbaa !99
  store i64 4294967295, ptr %18, align 8, !tbaa !100
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %685, label %57

57:                                               ; preds = %46
  %58 = load ptr, ptr %19, align 8, !tbaa !101
  %59 = zext i32 %55 to i64
  %60 = getelementptr inbounds nuw i16, ptr %58, i64 %59
  %61 = load i16, ptr %60, align 2, !tbaa !84
  %62 = icmp eq i16 %61, 0
  br i1 %62, label %83, label %63

63:                                               ; preds = %57
  %64 = zext i16 %61 to i64
  %65 = load ptr, ptr %20, align 8, !tbaa !102
  br label %66

66:                                               ; preds = %80, %63
  %67 = phi i64 [ 1, %63 ], [ %81, %80 ]
  %68 = getelementptr inbounds nuw i16, ptr %60, i64 %67
  %69 = load i16, ptr %68, align 2, !tbaa !84
  %70 = zext i16 %69 to i64
  store i64 %70, ptr %18, align 8, !tbaa !100
  %71 = getelementptr inbounds nuw ptr, ptr %65, i64 %70
  %72 = load ptr, ptr %71, align 8, !tbaa !35
  %73 = icmp eq ptr %72, null
  br i1 %73, label %74, label %80

74:                                               ; preds = %66
  %75 = load ptr, ptr %21, align 8, !tbaa !103
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 %70
  %77 = load i8, ptr %76, align 1, !tbaa !41
  %78 = and i8 %77, 4
  %79 = icmp eq i8 %78, 0
  br i1 %79, label %685, label %80

80:                                               ; preds = %74, %66
  %81 = add nuw nsw i64 %67, 1
  %82 = icmp eq i64 %67, %64
  br i1 %82, label %83, label %66

83:                                               ; preds = %80, %57
  %84 = load i64, ptr %22, align 8, !tbaa !105
  store i64 %84, ptr %23, align 8, !tbaa !106
  %85 = load i64, ptr %24, align 8, !tbaa !107
  %86 = add i64 %85, %84
  %87 = load i64, ptr %25, align 8, !tbaa !108
  %88 = icmp ugt i64 %86, %87
  br i1 %88, label %685, label %89

89:                                               ; preds = %83
  %90 = load i64, ptr %26, align 8, !tbaa !109
  %91 = load i64, ptr %27, align 8, !tbaa !110
  %92 = icmp ult i64 %90, %91
  br i1 %92, label %93, label %685

93:                                               ; preds = %89
  %94 = load i64, ptr %28, align 8, !tbaa !111
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %101, label %96

96:                                               ; preds = %93
  %97 = load i64, ptr %29, align 8, !tbaa !112
  %98 = add i64 %97, %84
  %99 = load i64, ptr %30, align 8, !tbaa !113
  %100 = icmp ugt i64 %98, %99
  br i1 %100, label %685, label %101

101:                                              ; preds = %96, %93
  br i1 %62, label %174, label %102

102:                                              ; preds = %101, %166
  %103 = phi i64 [ %167, %166 ], [ 1, %101 ]
  %104 = getelementptr inbounds nuw i16, ptr %60, i64 %103
  %105 = load i16, ptr %104, align 2, !tbaa !84
  %106 = load i64, ptr %24, align 8, !tbaa !107
  %107 = add i64 %106, 1
  store i64 %107, ptr %24, align 8, !tbaa !107
  %108 = load ptr, ptr %21, align 8, !tbaa !103
  %109 = zext i16 %105 to i64
  %110 = getelementptr inbounds nuw i8, ptr %108, i64 %109
  %111 = load i8, ptr %110, align 1, !tbaa !41
  %112 = zext i8 %111 to i32
  %113 = load ptr, ptr %31, align 8, !tbaa !114
  %114 = and i64 %106, 4294967295
  %115 = getelementptr inbounds nuw i32, ptr %113, i64 %114
  store i32 %43, ptr %115, align 4, !tbaa !3
  %116 = load ptr, ptr %32, align 8, !tbaa !115
  %117 = getelementptr inbounds nuw i16, ptr %116, i64 %114
  store i16 %105, ptr %117, align 2, !tbaa !84
  %118 = load ptr, ptr %33, align 8, !tbaa !116
  %119 = getelementptr inbounds nuw i32, ptr %118, i64 %114
  store i32 -1, ptr %119, align 4, !tbaa !3
  %120 = load ptr, ptr %34, align 8, !tbaa !117
  %121 = load i64, ptr %35, align 8, !tbaa !118
  %122 = mul i64 %121, %109
  %123 = load ptr, ptr %15, align 8, !tbaa !97
  %124 = getelementptr inbounds nuw i16, ptr %123, i64 %48
  %125 = load i16, ptr %124, align 2, !tbaa !84
  %126 = zext i16 %125 to i64
  %127 = getelementptr i8, ptr %120, i64 %122
  %128 = getelementptr i8, ptr %127, i64 %126
  store i8 1, ptr %128, align 1, !tbaa !41
  %129 = and i32 %112, 1
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %140, label %131

131:                                              ; preds = %102
  %132 = trunc i64 %106 to i32
  %133 = load i64, ptr %36, align 8, !tbaa !119
  %134 = add i64 %133, 1
  store i64 %134, ptr %36, align 8, !tbaa !119
  %135 = trunc i64 %133 to i32
  %136 = load ptr, ptr %37, align 8, !tbaa !120
  %137 = and i64 %133, 4294967295
  %138 = getelementptr inbounds nuw i32, ptr %136, i64 %137
  store i32 %132, ptr %138, align 4, !tbaa !3
  %139 = add i32 %135, 1
  br label %140

140:                                              ; preds = %131, %102
  %141 = phi i32 [ %139, %131 ], [ 1, %102 ]
  %142 = and i32 %112, 4
  %143 = icmp eq i32 %142, 0
  br i1 %143, label %144, label %149

144:                                              ; preds = %140
  %145 = load ptr, ptr %20, align 8, !tbaa !102
  %146 = getelementptr inbounds nuw ptr, ptr %145, i64 %109
  %147 = load ptr, ptr %146, align 8, !tbaa !35
  %148 = getelementptr inbounds nuw i32, ptr %147, i64 %48
  store i32 %141, ptr %148, align 4, !tbaa !3
  br label %149

149:                                              ; preds = %144, %140
  %150 = load i64, ptr %38, align 8, !tbaa !121
  %151 = icmp eq i64 %150, 4294967295
  br i1 %151, label %152, label %166

152:                                              ; preds = %149
  %153 = load ptr, ptr %21, align 8, !tbaa !103
  %154 = getelementptr inbounds nuw i8, ptr %153, i64 %109
  %155 = load i8, ptr %154, align 1, !tbaa !41
  %156 = and i8 %155, 2
  %157 = icmp eq i8 %156, 0
  br i1 %157, label %166, label %158

158:                                              ; preds = %152
  %159 = load ptr, ptr %39, align 8, !tbaa !122
  %160 = icmp eq ptr %159, null
  br i1 %160, label %165, label %161

161:                                              ; preds = %158
  %162 = getelementptr inbounds nuw i8, ptr %159, i64 %48
  %163 = load i8, ptr %162, align 1, !tbaa !41
  %164 = icmp eq i8 %163, 0
  br i1 %164, label %166, label %165

165:                                              ; preds = %161, %158
  store i64 %114, ptr %38, align 8, !tbaa !121
  br label %166

166:                                              ; preds = %165, %161, %152, %149
  %167 = add nuw nsw i64 %103, 1
  %168 = load i16, ptr %60, align 2, !tbaa !84
  %169 = zext i16 %168 to i64
  %170 = icmp samesign ult i64 %103, %169
  br i1 %170, label %102, label %171

171:                                              ; preds = %166
  %172 = load i64, ptr %7, align 8, !tbaa !92
  %173 = load ptr, ptr %0, align 8, !tbaa !93
  br label %174

174:                                              ; preds = %171, %101
  %175 = phi ptr [ %173, %171 ], [ %41, %101 ]
  %176 = phi i64 [ %172, %171 ], [ %42, %101 ]
  %177 = add i64 %176, 1
  store i64 %177, ptr %7, align 8, !tbaa !92
  %178 = getelementptr inbounds nuw i8, ptr %175, i64 56
  %179 = load i64, ptr %178, align 8, !tbaa !94
  %180 = icmp ult i64 %177, %179
  br i1 %180, label %40, label %181

181:                                              ; preds = %174, %6
  %182 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %183 = load i64, ptr %182, align 8, !tbaa !125
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %185, label %188

185:                                              ; preds = %181
  %186 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %187 = load i64, ptr %186, align 8, !tbaa !107
  store i64 %187, ptr %182, align 8, !tbaa !125
  br label %188

188:                                              ; preds = %185, %181, %1
  %189 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %190 = load i64, ptr %3, align 8, !tbaa !87
  %191 = load i64, ptr %189, align 8, !tbaa !107
  %192 = icmp ult i64 %190, %191
  br i1 %192, label %193, label %685

193:                                              ; preds = %188
  %194 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %195 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %196 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %197 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %198 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %199 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %200 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %202 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %203 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %206 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %207 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %208 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %212 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %213 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %214 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %215 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %217 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %218 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %219 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %220 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %221 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %222 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %223 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %225

225:                                              ; preds = %193, %680
  %226 = phi i64 [ %191, %193 ], [ %683, %680 ]
  %227 = phi i64 [ %190, %193 ], [ %682, %680 ]
  %228 = trunc i64 %227 to i32
  %229 = load ptr, ptr %194, align 8, !tbaa !114
  %230 = and i64 %227, 4294967295
  %231 = getelementptr inbounds nuw i32, ptr %229, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !3
  %233 = load ptr, ptr %195, align 8, !tbaa !115
  %234 = getelementptr inbounds nuw i16, ptr %233, i64 %230
  %235 = load i16, ptr %234, align 2, !tbaa !84
  %236 = load i64, ptr %196, align 8, !tbaa !96
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %685, label %238

238:                                              ; preds = %225
  %239 = add i64 %236, -1
  store i64 %239, ptr %196, align 8, !tbaa !96
  store i64 0, ptr %198, align 8, !tbaa !106
  %240 = load i64, ptr %199, align 8, !tbaa !108
  %241 = icmp ugt i64 %226, %240
  br i1 %241, label %685, label %242

242:                                              ; preds = %238
  %243 = load i64, ptr %200, align 8, !tbaa !109
  %244 = load i64, ptr %201, align 8, !tbaa !110
  %245 = icmp ult i64 %243, %244
  br i1 %245, label %246, label %685

246:                                              ; preds = %242
  %247 = load i64, ptr %202, align 8, !tbaa !111
  %248 = icmp eq i64 %247, 0
  br i1 %248, label %253, label %249

249:                                              ; preds = %246
  %250 = load i64, ptr %203, align 8, !tbaa !112
  %251 = load i64, ptr %204, align 8, !tbaa !113
  %252 = icmp ugt i64 %250, %251
  br i1 %252, label %685, label %253

253:                                              ; preds = %246, %249
  %254 = load ptr, ptr %205, align 8, !tbaa !103
  %255 = zext i16 %235 to i64
  %256 = getelementptr inbounds nuw i8, ptr %254, i64 %255
  %257 = load i8, ptr %256, align 1, !tbaa !41
  %258 = and i8 %257, 4
  %259 = icmp eq i8 %258, 0
  br i1 %259, label %430, label %260

260:                                              ; preds = %253
  %261 = load ptr, ptr %0, align 8, !tbaa !93
  %262 = getelementptr inbounds nuw i8, ptr %261, i64 40
  %263 = load ptr, ptr %262, align 8, !tbaa !126
  %264 = load i64, ptr %206, align 8, !tbaa !92
  %265 = getelementptr inbounds nuw i8, ptr %261, i64 48
  %266 = load i64, ptr %265, align 8, !tbaa !127
  %267 = icmp ult i64 %264, %266
  br i1 %267, label %268, label %319

268:                                              ; preds = %260, %314
  %269 = phi i64 [ %315, %314 ], [ %264, %260 ]
  %270 = getelementptr inbounds nuw i32, ptr %263, i64 %269
  %271 = load i32, ptr %270, align 4, !tbaa !3
  %272 = icmp eq i32 %271, %232
  br i1 %272, label %273, label %317

273:                                              ; preds = %268
  %274 = load ptr, ptr %207, align 8, !tbaa !128
  %275 = load i64, ptr %208, align 8, !tbaa !118
  %276 = mul i64 %275, %255
  %277 = load ptr, ptr %209, align 8, !tbaa !97
  %278 = and i64 %269, 4294967295
  %279 = getelementptr inbounds nuw i16, ptr %277, i64 %278
  %280 = load i16, ptr %279, align 2, !tbaa !84
  %281 = zext i16 %280 to i64
  %282 = getelementptr i32, ptr %274, i64 %276
  %283 = getelementptr i32, ptr %282, i64 %281
  %284 = load i32, ptr %283, align 4, !tbaa !3
  %285 = getelementptr inbounds nuw i16, ptr %277, i64 %269
  %286 = load i16, ptr %285, align 2, !tbaa !84
  %287 = zext i16 %286 to i64
  store i64 %287, ptr %210, align 8, !tbaa !99
  store i64 %255, ptr %211, align 8, !tbaa !100
  %288 = icmp eq i32 %284, 0
  br i1 %288, label %685, label %289

289:                                              ; preds = %273
  %290 = load ptr, ptr %212, align 8, !tbaa !101
  %291 = zext i32 %284 to i64
  %292 = getelementptr inbounds nuw i16, ptr %290, i64 %291
  %293 = load i16, ptr %292, align 2, !tbaa !84
  %294 = icmp eq i16 %293, 0
  br i1 %294, label %314, label %295

295:                                              ; preds = %289
  %296 = zext i16 %293 to i64
  %297 = load ptr, ptr %213, align 8, !tbaa !102
  br label %298

298:                                              ; preds = %311, %295
  %299 = phi i64 [ 1, %295 ], [ %312, %311 ]
  %300 = getelementptr inbounds nuw i16, ptr %292, i64 %299
  %301 = load i16, ptr %300, align 2, !tbaa !84
  %302 = zext i16 %301 to i64
  store i64 %302, ptr %211, align 8, !tbaa !100
  %303 = getelementptr inbounds nuw ptr, ptr %297, i64 %302
  %304 = load ptr, ptr %303, align 8, !tbaa !35
  %305 = icmp eq ptr %304, null
  br i1 %305, label %306, label %311

306:                                              ; preds = %298
  %307 = getelementptr inbounds nuw i8, ptr %254, i64 %302
  %308 = load i8, ptr %307, align 1, !tbaa !41
  %309 = and i8 %308, 4
  %310 = icmp eq i8 %309, 0
  br i1 %310, label %685, label %311

311:                                              ; preds = %306, %298
  %312 = add nuw nsw i64 %299, 1
  %313 = icmp eq i64 %299, %296
  br i1 %313, label %314, label %298

314:                                              ; preds = %311, %289
  %315 = add nuw i64 %269, 1
  %316 = icmp eq i64 %315, %266
  br i1 %316, label %319, label %268

317:                                              ; preds = %268
  %318 = icmp ult i32 %271, %232
  br i1 %318, label %685, label %319

319:                                              ; preds = %314, %317, %260
  %320 = phi i64 [ %269, %317 ], [ %264, %260 ], [ %266, %314 ]
  %321 = sub i64 %320, %264
  %322 = load i64, ptr %197, align 8, !tbaa !105
  %323 = mul i64 %322, %321
  store i64 %323, ptr %198, align 8, !tbaa !106
  %324 = add i64 %323, %226
  %325 = icmp ugt i64 %324, %240
  br i1 %325, label %685, label %326

326:                                              ; preds = %319
  br i1 %248, label %332, label %327

327:                                              ; preds = %326
  %328 = load i64, ptr %203, align 8, !tbaa !112
  %329 = add i64 %328, %323
  %330 = load i64, ptr %204, align 8, !tbaa !113
  %331 = icmp ugt i64 %329, %330
  br i1 %331, label %685, label %332

332:                                              ; preds = %327, %326
  %333 = icmp ult i64 %264, %320
  br i1 %333, label %334, label %660

334:                                              ; preds = %332, %354
  %335 = phi i64 [ %356, %354 ], [ %264, %332 ]
  %336 = load ptr, ptr %212, align 8, !tbaa !101
  %337 = load ptr, ptr %207, align 8, !tbaa !128
  %338 = load i64, ptr %208, align 8, !tbaa !118
  %339 = mul i64 %338, %255
  %340 = load ptr, ptr %209, align 8, !tbaa !97
  %341 = and i64 %335, 4294967295
  %342 = getelementptr inbounds nuw i16, ptr %340, i64 %341
  %343 = load i16, ptr %342, align 2, !tbaa !84
  %344 = zext i16 %343 to i64
  %345 = getelementptr i32, ptr %337, i64 %339
  %346 = getelementptr i32, ptr %345, i64 %344
  %347 = load i32, ptr %346, align 4, !tbaa !3
  %348 = zext i32 %347 to i64
  %349 = getelementptr inbounds nuw i16, ptr %336, i64 %348
  %350 = load i16, ptr %349, align 2, !tbaa !84
  %351 = icmp eq i16 %350, 0
  br i1 %351, label %354, label %358

352:                                              ; preds = %425
  %353 = load i64, ptr %206, align 8, !tbaa !92
  br label %354

354:                                              ; preds = %352, %334
  %355 = phi i64 [ %353, %352 ], [ %335, %334 ]
  %356 = add i64 %355, 1
  store i64 %356, ptr %206, align 8, !tbaa !92
  %357 = icmp ult i64 %356, %320
  br i1 %357, label %334, label %660

358:                                              ; preds = %334, %425
  %359 = phi i64 [ %426, %425 ], [ 1, %334 ]
  %360 = load i64, ptr %206, align 8, !tbaa !92
  %361 = trunc i64 %360 to i32
  %362 = getelementptr inbounds nuw i16, ptr %349, i64 %359
  %363 = load i16, ptr %362, align 2, !tbaa !84
  %364 = load i64, ptr %189, align 8, !tbaa !107
  %365 = add i64 %364, 1
  store i64 %365, ptr %189, align 8, !tbaa !107
  %366 = load ptr, ptr %205, align 8, !tbaa !103
  %367 = zext i16 %363 to i64
  %368 = getelementptr inbounds nuw i8, ptr %366, i64 %367
  %369 = load i8, ptr %368, align 1, !tbaa !41
  %370 = zext i8 %369 to i32
  %371 = load ptr, ptr %194, align 8, !tbaa !114
  %372 = and i64 %364, 4294967295
  %373 = getelementptr inbounds nuw i32, ptr %371, i64 %372
  store i32 %361, ptr %373, align 4, !tbaa !3
  %374 = load ptr, ptr %195, align 8, !tbaa !115
  %375 = getelementptr inbounds nuw i16, ptr %374, i64 %372
  store i16 %363, ptr %375, align 2, !tbaa !84
  %376 = load ptr, ptr %214, align 8, !tbaa !116
  %377 = getelementptr inbounds nuw i32, ptr %376, i64 %372
  store i32 %228, ptr %377, align 4, !tbaa !3
  %378 = load ptr, ptr %215, align 8, !tbaa !117
  %379 = load i64, ptr %208, align 8, !tbaa !118
  %380 = mul i64 %379, %367
  %381 = load ptr, ptr %209, align 8, !tbaa !97
  %382 = and i64 %360, 4294967295
  %383 = getelementptr inbounds nuw i16, ptr %381, i64 %382
  %384 = load i16, ptr %383, align 2, !tbaa !84
  %385 = zext i16 %384 to i64
  %386 = getelementptr i8, ptr %378, i64 %380
  %387 = getelementptr i8, ptr %386, i64 %385
  store i8 1, ptr %387, align 1, !tbaa !41
  %388 = and i32 %370, 1
  %389 = icmp eq i32 %388, 0
  br i1 %389, label %399, label %390

390:                                              ; preds = %358
  %391 = trunc i64 %364 to i32
  %392 = load i64, ptr %216, align 8, !tbaa !119
  %393 = add i64 %392, 1
  store i64 %393, ptr %216, align 8, !tbaa !119
  %394 = trunc i64 %392 to i32
  %395 = load ptr, ptr %217, align 8, !tbaa !120
  %396 = and i64 %392, 4294967295
  %397 = getelementptr inbounds nuw i32, ptr %395, i64 %396
  store i32 %391, ptr %397, align 4, !tbaa !3
  %398 = add i32 %394, 1
  br label %399

399:                                              ; preds = %390, %358
  %400 = phi i32 [ %398, %390 ], [ 1, %358 ]
  %401 = and i32 %370, 4
  %402 = icmp eq i32 %401, 0
  br i1 %402, label %403, label %408

403:                                              ; preds = %399
  %404 = load ptr, ptr %213, align 8, !tbaa !102
  %405 = getelementptr inbounds nuw ptr, ptr %404, i64 %367
  %406 = load ptr, ptr %405, align 8, !tbaa !35
  %407 = getelementptr inbounds nuw i32, ptr %406, i64 %382
  store i32 %400, ptr %407, align 4, !tbaa !3
  br label %408

408:                                              ; preds = %403, %399
  %409 = load i64, ptr %218, align 8, !tbaa !121
  %410 = icmp eq i64 %409, 4294967295
  br i1 %410, label %411, label %425

411:                                              ; preds = %408
  %412 = load ptr, ptr %205, align 8, !tbaa !103
  %413 = getelementptr inbounds nuw i8, ptr %412, i64 %367
  %414 = load i8, ptr %413, align 1, !tbaa !41
  %415 = and i8 %414, 2
  %416 = icmp eq i8 %415, 0
  br i1 %416, label %425, label %417

417:                                              ; preds = %411
  %418 = load ptr, ptr %219, align 8, !tbaa !122
  %419 = icmp eq ptr %418, null
  br i1 %419, label %424, label %420

420:                                              ; preds = %417
  %421 = getelementptr inbounds nuw i8, ptr %418, i64 %382
  %422 = load i8, ptr %421, align 1, !tbaa !41
  %423 = icmp eq i8 %422, 0
  br i1 %423, label %425, label %424

424:                                              ; preds = %420, %417
  store i64 %372, ptr %218, align 8, !tbaa !121
  br label %425

425:                                              ; preds = %424, %420, %411, %408
  %426 = add nuw nsw i64 %359, 1
  %427 = load i16, ptr %349, align 2, !tbaa !84
  %428 = zext i16 %427 to i64
  %429 = icmp samesign ult i64 %359, %428
  br i1 %429, label %358, label %352

430:                                              ; preds = %253
  %431 = and i8 %257, 2
  %432 = icmp eq i8 %431, 0
  br i1 %432, label %441, label %433

433:                                              ; preds = %430
  %434 = load ptr, ptr %219, align 8, !tbaa !122
  %435 = icmp eq ptr %434, null
  br i1 %435, label %660, label %436

436:                                              ; preds = %433
  %437 = zext i32 %232 to i64
  %438 = getelementptr inbounds nuw i8, ptr %434, i64 %437
  %439 = load i8, ptr %438, align 1, !tbaa !41
  %440 = icmp eq i8 %439, 0
  br i1 %440, label %441, label %660

441:                                              ; preds = %430, %436
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14
  %442 = load ptr, ptr %0, align 8, !tbaa !93
  %443 = getelementptr inbounds nuw i8, ptr %442, i64 8
  %444 = load ptr, ptr %443, align 8, !tbaa !132
  %445 = load ptr, ptr %442, align 8, !tbaa !133
  %446 = call i32 %444(ptr noundef %445, i32 noundef %232, ptr noundef nonnull %2) #13
  %447 = load ptr, ptr %205, align 8, !tbaa !103
  %448 = getelementptr inbounds nuw i8, ptr %447, i64 %255
  %449 = load i8, ptr %448, align 1, !tbaa !41
  %450 = and i8 %449, 1
  %451 = icmp eq i32 %446, -1
  br i1 %451, label %657, label %452

452:                                              ; preds = %441
  %453 = icmp eq i32 %446, 0
  br i1 %453, label %510, label %454

454:                                              ; preds = %452
  %455 = load ptr, ptr %2, align 8, !tbaa !35
  %456 = load ptr, ptr %207, align 8, !tbaa !128
  %457 = load i64, ptr %208, align 8, !tbaa !118
  %458 = mul i64 %457, %255
  %459 = load ptr, ptr %209, align 8, !tbaa !97
  %460 = getelementptr i32, ptr %456, i64 %458
  %461 = zext i32 %446 to i64
  br label %462

462:                                              ; preds = %507, %454
  %463 = phi i64 [ 0, %454 ], [ %508, %507 ]
  %464 = getelementptr inbounds nuw i32, ptr %455, i64 %463
  %465 = load i32, ptr %464, align 4, !tbaa !3
  %466 = zext i32 %465 to i64
  %467 = getelementptr inbounds nuw i16, ptr %459, i64 %466
  %468 = load i16, ptr %467, align 2, !tbaa !84
  %469 = zext i16 %468 to i64
  %470 = getelementptr i32, ptr %460, i64 %469
  %471 = load i32, ptr %470, align 4, !tbaa !3
  store i64 %469, ptr %210, align 8, !tbaa !99
  store i64 %255, ptr %211, align 8, !tbaa !100
  %472 = icmp eq i32 %471, 0
  br i1 %472, label %657, label %473

473:                                              ; preds = %462
  %474 = load ptr, ptr %212, align 8, !tbaa !101
  %475 = zext i32 %471 to i64
  %476 = getelementptr inbounds nuw i16, ptr %474, i64 %475
  %477 = load i16, ptr %476, align 2, !tbaa !84
  %478 = icmp eq i16 %477, 0
  br i1 %478, label %507, label %479

479:                                              ; preds = %473
  %480 = zext i16 %477 to i64
  %481 = load ptr, ptr %213, align 8, !tbaa !102
  br label %482

482:                                              ; preds = %495, %479
  %483 = phi i64 [ 1, %479 ], [ %496, %495 ]
  %484 = getelementptr inbounds nuw i16, ptr %476, i64 %483
  %485 = load i16, ptr %484, align 2, !tbaa !84
  %486 = zext i16 %485 to i64
  store i64 %486, ptr %211, align 8, !tbaa !100
  %487 = getelementptr inbounds nuw ptr, ptr %481, i64 %486
  %488 = load ptr, ptr %487, align 8, !tbaa !35
  %489 = icmp eq ptr %488, null
  br i1 %489, label %490, label %495

490:                                              ; preds = %482
  %491 = getelementptr inbounds nuw i8, ptr %447, i64 %486
  %492 = load i8, ptr %491, align 1, !tbaa !41
  %493 = and i8 %492, 4
  %494 = icmp eq i8 %493, 0
  br i1 %494, label %657, label %495

495:                                              ; preds = %490, %482
  %496 = add nuw nsw i64 %483, 1
  %497 = icmp eq i64 %483, %480
  br i1 %497, label %498, label %482

498:                                              ; preds = %495
  %499 = add i32 %471, 1
  %500 = zext i32 %499 to i64
  %501 = getelementptr inbounds nuw i16, ptr %474, i64 %500
  %502 = load i16, ptr %501, align 2, !tbaa !84
  %503 = zext i16 %502 to i64
  %504 = getelementptr inbounds nuw ptr, ptr %481, i64 %503
  %505 = load ptr, ptr %504, align 8, !tbaa !35
  %506 = getelementptr inbounds nuw i32, ptr %505, i64 %466
  call void @llvm.prefetch.p0(ptr %506, i32 0, i32 3, i32 1)
  br label %507

507:                                              ; preds = %498, %473
  %508 = add nuw nsw i64 %463, 1
  %509 = icmp eq i64 %508, %461
  br i1 %509, label %510, label %462

510:                                              ; preds = %507, %452
  %511 = phi i64 [ 0, %452 ], [ %461, %507 ]
  %512 = load i64, ptr %197, align 8, !tbaa !105
  %513 = mul i64 %512, %511
  store i64 %513, ptr %198, align 8, !tbaa !106
  %514 = load i64, ptr %189, align 8, !tbaa !107
  %515 = add i64 %514, %513
  %516 = load i64, ptr %199, align 8, !tbaa !108
  %517 = icmp ugt i64 %515, %516
  br i1 %517, label %657, label %518

518:                                              ; preds = %510
  %519 = load i64, ptr %200, align 8, !tbaa !109
  %520 = load i64, ptr %201, align 8, !tbaa !110
  %521 = icmp ult i64 %519, %520
  br i1 %521, label %522, label %657

522:                                              ; preds = %518
  %523 = load i64, ptr %202, align 8, !tbaa !111
  %524 = icmp eq i64 %523, 0
  %525 = load i64, ptr %203, align 8, !tbaa !112
  br i1 %524, label %530, label %526

526:                                              ; preds = %522
  %527 = add i64 %525, %513
  %528 = load i64, ptr %204, align 8, !tbaa !113
  %529 = icmp ugt i64 %527, %528
  br i1 %529, label %657, label %530

530:                                              ; preds = %526, %522
  br i1 %453, label %659, label %531

531:                                              ; preds = %530
  %532 = icmp eq i8 %450, 0
  br label %533

533:                                              ; preds = %554, %531
  %534 = phi i64 [ 0, %531 ], [ %555, %554 ]
  %535 = load ptr, ptr %2, align 8, !tbaa !35
  %536 = getelementptr inbounds nuw i32, ptr %535, i64 %534
  %537 = load i32, ptr %536, align 4, !tbaa !3
  %538 = load ptr, ptr %212, align 8, !tbaa !101
  %539 = load ptr, ptr %207, align 8, !tbaa !128
  %540 = load i64, ptr %208, align 8, !tbaa !118
  %541 = mul i64 %540, %255
  %542 = load ptr, ptr %209, align 8, !tbaa !97
  %543 = zext i32 %537 to i64
  %544 = getelementptr inbounds nuw i16, ptr %542, i64 %543
  %545 = load i16, ptr %544, align 2, !tbaa !84
  %546 = zext i16 %545 to i64
  %547 = getelementptr i32, ptr %539, i64 %541
  %548 = getelementptr i32, ptr %547, i64 %546
  %549 = load i32, ptr %548, align 4, !tbaa !3
  %550 = zext i32 %549 to i64
  %551 = getelementptr inbounds nuw i16, ptr %538, i64 %550
  %552 = load i16, ptr %551, align 2, !tbaa !84
  %553 = icmp eq i16 %552, 0
  br i1 %553, label %554, label %557

554:                                              ; preds = %652, %533
  %555 = add nuw nsw i64 %534, 1
  %556 = icmp eq i64 %555, %511
  br i1 %556, label %659, label %533

557:                                              ; preds = %533, %652
  %558 = phi i64 [ %653, %652 ], [ 1, %533 ]
  %559 = getelementptr inbounds nuw i16, ptr %551, i64 %558
  %560 = load i16, ptr %559, align 2, !tbaa !84
  %561 = load ptr, ptr %213, align 8, !tbaa !102
  %562 = zext i16 %560 to i64
  %563 = getelementptr inbounds nuw ptr, ptr %561, i64 %562
  %564 = load ptr, ptr %563, align 8, !tbaa !35
  %565 = getelementptr inbounds nuw i32, ptr %564, i64 %543
  %566 = load i32, ptr %565, align 4, !tbaa !3
  %567 = icmp eq i32 %566, 0
  br i1 %567, label %568, label %628

568:                                              ; preds = %557
  %569 = load i64, ptr %189, align 8, !tbaa !107
  %570 = add i64 %569, 1
  store i64 %570, ptr %189, align 8, !tbaa !107
  %571 = load ptr, ptr %205, align 8, !tbaa !103
  %572 = getelementptr inbounds nuw i8, ptr %571, i64 %562
  %573 = load i8, ptr %572, align 1, !tbaa !41
  %574 = zext i8 %573 to i32
  %575 = load ptr, ptr %194, align 8, !tbaa !114
  %576 = and i64 %569, 4294967295
  %577 = getelementptr inbounds nuw i32, ptr %575, i64 %576
  store i32 %537, ptr %577, align 4, !tbaa !3
  %578 = load ptr, ptr %195, align 8, !tbaa !115
  %579 = getelementptr inbounds nuw i16, ptr %578, i64 %576
  store i16 %560, ptr %579, align 2, !tbaa !84
  %580 = load ptr, ptr %214, align 8, !tbaa !116
  %581 = getelementptr inbounds nuw i32, ptr %580, i64 %576
  store i32 %228, ptr %581, align 4, !tbaa !3
  %582 = load ptr, ptr %215, align 8, !tbaa !117
  %583 = load i64, ptr %208, align 8, !tbaa !118
  %584 = mul i64 %583, %562
  %585 = load ptr, ptr %209, align 8, !tbaa !97
  %586 = getelementptr inbounds nuw i16, ptr %585, i64 %543
  %587 = load i16, ptr %586, align 2, !tbaa !84
  %588 = zext i16 %587 to i64
  %589 = getelementptr i8, ptr %582, i64 %584
  %590 = getelementptr i8, ptr %589, i64 %588
  store i8 1, ptr %590, align 1, !tbaa !41
  %591 = and i32 %574, 1
  %592 = icmp eq i32 %591, 0
  br i1 %592, label %602, label %593

593:                                              ; preds = %568
  %594 = trunc i64 %569 to i32
  %595 = load i64, ptr %216, align 8, !tbaa !119
  %596 = add i64 %595, 1
  store i64 %596, ptr %216, align 8, !tbaa !119
  %597 = trunc i64 %595 to i32
  %598 = load ptr, ptr %217, align 8, !tbaa !120
  %599 = and i64 %595, 4294967295
  %600 = getelementptr inbounds nuw i32, ptr %598, i64 %599
  store i32 %594, ptr %600, align 4, !tbaa !3
  %601 = add i32 %597, 1
  br label %602

602:                                              ; preds = %593, %568
  %603 = phi i32 [ %601, %593 ], [ 1, %568 ]
  %604 = and i32 %574, 4
  %605 = icmp eq i32 %604, 0
  br i1 %605, label %606, label %611

606:                                              ; preds = %602
  %607 = load ptr, ptr %213, align 8, !tbaa !102
  %608 = getelementptr inbounds nuw ptr, ptr %607, i64 %562
  %609 = load ptr, ptr %608, align 8, !tbaa !35
  %610 = getelementptr inbounds nuw i32, ptr %609, i64 %543
  store i32 %603, ptr %610, align 4, !tbaa !3
  br label %611

611:                                              ; preds = %606, %602
  %612 = load i64, ptr %218, align 8, !tbaa !121
  %613 = icmp eq i64 %612, 4294967295
  br i1 %613, label %614, label %628

614:                                              ; preds = %611
  %615 = load ptr, ptr %205, align 8, !tbaa !103
  %616 = getelementptr inbounds nuw i8, ptr %615, i64 %562
  %617 = load i8, ptr %616, align 1, !tbaa !41
  %618 = and i8 %617, 2
  %619 = icmp eq i8 %618, 0
  br i1 %619, label %628, label %620

620:                                              ; preds = %614
  %621 = load ptr, ptr %219, align 8, !tbaa !122
  %622 = icmp eq ptr %621, null
  br i1 %622, label %627, label %623

623:                                              ; preds = %620
  %624 = getelementptr inbounds nuw i8, ptr %621, i64 %543
  %625 = load i8, ptr %624, align 1, !tbaa !41
  %626 = icmp eq i8 %625, 0
  br i1 %626, label %628, label %627

627:                                              ; preds = %623, %620
  store i64 %576, ptr %218, align 8, !tbaa !121
  br label %628

628:                                              ; preds = %627, %623, %614, %611, %557
  br i1 %532, label %652, label %629

629:                                              ; preds = %628
  %630 = load i64, ptr %202, align 8, !tbaa !111
  %631 = icmp eq i64 %630, 0
  br i1 %631, label %652, label %632

632:                                              ; preds = %629
  %633 = load ptr, ptr %205, align 8, !tbaa !103
  %634 = getelementptr inbounds nuw i8, ptr %633, i64 %562
  %635 = load i8, ptr %634, align 1, !tbaa !41
  %636 = and i8 %635, 1
  %637 = icmp eq i8 %636, 0
  br i1 %637, label %652, label %638

638:                                              ; preds = %632
  %639 = load i32, ptr %565, align 4, !tbaa !3
  %640 = add i32 %639, -1
  %641 = load i64, ptr %203, align 8, !tbaa !112
  %642 = icmp eq i64 %641, %525
  %643 = load ptr, ptr %220, align 8, !tbaa !136
  br i1 %642, label %649, label %644

644:                                              ; preds = %638
  %645 = getelementptr i32, ptr %643, i64 %641
  %646 = getelementptr i8, ptr %645, i64 -4
  %647 = load i32, ptr %646, align 4, !tbaa !3
  %648 = icmp eq i32 %647, %640
  br i1 %648, label %652, label %649

649:                                              ; preds = %644, %638
  %650 = add i64 %641, 1
  store i64 %650, ptr %203, align 8, !tbaa !112
  %651 = getelementptr inbounds nuw i32, ptr %643, i64 %641
  store i32 %640, ptr %651, align 4, !tbaa !3
  br label %652

652:                                              ; preds = %649, %644, %632, %629, %628
  %653 = add nuw nsw i64 %558, 1
  %654 = load i16, ptr %551, align 2, !tbaa !84
  %655 = zext i16 %654 to i64
  %656 = icmp samesign ult i64 %558, %655
  br i1 %656, label %557, label %554

657:                                              ; preds = %510, %526, %441, %518, %462, %490
  %658 = phi i64 [ 2, %462 ], [ 3, %490 ], [ 4, %526 ], [ 6, %441 ], [ 4, %510 ], [ 4, %518 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  br label %685

659:                                              ; preds = %554, %530
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  br label %660

660:                                              ; preds = %354, %433, %332, %436, %659
  %661 = load i64, ptr %221, align 8, !tbaa !125
  %662 = icmp eq i64 %230, %661
  br i1 %662, label %663, label %668

663:                                              ; preds = %660
  %664 = load ptr, ptr %222, align 8, !tbaa !138
  %665 = load i64, ptr %200, align 8, !tbaa !109
  %666 = add i64 %665, 1
  store i64 %666, ptr %200, align 8, !tbaa !109
  %667 = getelementptr inbounds nuw i32, ptr %664, i64 %665
  store i32 %228, ptr %667, align 4, !tbaa !3
  store i64 %226, ptr %221, align 8, !tbaa !125
  br label %668

668:                                              ; preds = %663, %660
  %669 = load ptr, ptr %205, align 8, !tbaa !103
  %670 = getelementptr inbounds nuw i8, ptr %669, i64 %255
  %671 = load i8, ptr %670, align 1, !tbaa !41
  %672 = and i8 %671, 1
  %673 = icmp eq i8 %672, 0
  br i1 %673, label %680, label %674

674:                                              ; preds = %668
  %675 = load i64, ptr %203, align 8, !tbaa !112
  %676 = load ptr, ptr %223, align 8, !tbaa !139
  %677 = load i64, ptr %224, align 8, !tbaa !140
  %678 = add i64 %677, 1
  store i64 %678, ptr %224, align 8, !tbaa !140
  %679 = getelementptr inbounds nuw i64, ptr %676, i64 %678
  store i64 %675, ptr %679, align 8, !tbaa !40
  br label %680

680:                                              ; preds = %668, %674
  %681 = load i64, ptr %3, align 8, !tbaa !87
  %682 = add i64 %681, 1
  store i64 %682, ptr %3, align 8, !tbaa !87
  %683 = load i64, ptr %189, align 8, !tbaa !107
  %684 = icmp ult i64 %682, %683
  br i1 %684, label %225, label %685

685:                                              ; preds = %83, %89, %40, %96, %46, %74, %680, %249, %225, %242, %238, %317, %327, %319, %273, %306, %188, %657
  %686 = phi i64 [ 2, %273 ], [ %658, %657 ], [ 4, %242 ], [ 0, %188 ], [ 3, %74 ], [ 3, %306 ], [ 0, %680 ], [ 4, %249 ], [ 1, %225 ], [ 4, %319 ], [ 4, %327 ], [ 6, %317 ], [ 4, %238 ], [ 2, %46 ], [ 4, %96 ], [ 4, %83 ], [ 1, %40 ], [ 4, %89 ]
  ret i64 %686
}

; Function Attrs: nounwind
define i32 @lv_successors(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %7 = load ptr, ptr %6, align 8, !tbaa !120
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !3
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8, !tbaa !114
  %13 = zext i32 %10 to i64
  %14 = getelementptr inbounds nuw i32, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !115
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %13
  %19 = load i16, ptr %18, align 2, !tbaa !84
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load ptr, ptr %20, align 8, !tbaa !103
  %22 = zext i16 %19 to i64
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !41
  %25 = and i8 %24, 2
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %36, label %27

27:                                               ; preds = %4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load ptr, ptr %28, align 8, !tbaa !122
  %30 = icmp eq ptr %29, null
  br i1 %30, label %112, label %31

31:                                               ; preds = %27
  %32 = zext i32 %15 to i64
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 %32
  %34 = load i8, ptr %33, align 1, !tbaa !41
  %35 = icmp eq i8 %34, 0
  br i1 %35, label %36, label %112

36:                                               ; preds = %4, %31
  %37 = load ptr, ptr %0, align 8, !tbaa !93
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %39 = load ptr, ptr %38, align 8, !tbaa !132
  %40 = load ptr, ptr %37, align 8, !tbaa !133
  %41 = call i32 %39(ptr noundef %40, i32 noundef %15, ptr noundef nonnull %5) #13
  %42 = icmp eq i32 %41, -1
  br i1 %42, label %112, label %43

43:                                               ; preds = %36
  %44 = zext i32 %41 to i64
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %46 = load i64, ptr %45, align 8, !tbaa !105
  %47 = mul i64 %46, %44
  %48 = icmp ugt i64 %47, %3
  br i1 %48, label %112, label %49

49:                                               ; preds = %43
  %50 = icmp eq i32 %41, 0
  br i1 %50, label %112, label %51

51:                                               ; preds = %49
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %53 = load ptr, ptr %52, align 8, !tbaa !101
  %54 = load ptr, ptr %5, align 8, !tbaa !35
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %56 = load ptr, ptr %55, align 8, !tbaa !128
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !118
  %59 = mul i64 %58, %22
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !97
  %62 = getelementptr i32, ptr %56, i64 %59
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %64

64:                                               ; preds = %51, %82
  %65 = phi i64 [ 0, %51 ], [ %84, %82 ]
  %66 = phi i32 [ 0, %51 ], [ %83, %82 ]
  %67 = getelementptr inbounds nuw i32, ptr %54, i64 %65
  %68 = load i32, ptr %67, align 4, !tbaa !3
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds nuw i16, ptr %61, i64 %69
  %71 = load i16, ptr %70, align 2, !tbaa !84
  %72 = zext i16 %71 to i64
  %73 = getelementptr i32, ptr %62, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !3
  %75 = zext i32 %74 to i64
  %76 = getelementptr inbounds nuw i16, ptr %53, i64 %75
  %77 = load i16, ptr %76, align 2, !tbaa !84
  %78 = icmp eq i16 %77, 0
  br i1 %78, label %82, label %79

79:                                               ; preds = %64
  %80 = zext i16 %77 to i64
  %81 = load ptr, ptr %20, align 8, !tbaa !103
  br label %86

82:                                               ; preds = %108, %64
  %83 = phi i32 [ %66, %64 ], [ %109, %108 ]
  %84 = add nuw nsw i64 %65, 1
  %85 = icmp eq i64 %84, %44
  br i1 %85, label %112, label %64

86:                                               ; preds = %79, %108
  %87 = phi i64 [ 1, %79 ], [ %110, %108 ]
  %88 = phi i32 [ %66, %79 ], [ %109, %108 ]
  %89 = getelementptr inbounds nuw i16, ptr %76, i64 %87
  %90 = load i16, ptr %89, align 2, !tbaa !84
  %91 = zext i16 %90 to i64
  %92 = getelementptr inbounds nuw i8, ptr %81, i64 %91
  %93 = load i8, ptr %92, align 1, !tbaa !41
  %94 = and i8 %93, 1
  %95 = icmp eq i8 %94, 0
  br i1 %95, label %108, label %96

96:                                               ; preds = %86
  %97 = load ptr, ptr %63, align 8, !tbaa !102
  %98 = getelementptr inbounds nuw ptr, ptr %97, i64 %91
  %99 = load ptr, ptr %98, align 8, !tbaa !35
  %100 = load i32, ptr %67, align 4, !tbaa !3
  %101 = zext i32 %100 to i64
  %102 = getelementptr inbounds nuw i32, ptr %99, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !3
  %104 = add i32 %103, -1
  %105 = add i32 %88, 1
  %106 = zext i32 %88 to i64
  %107 = getelementptr inbounds nuw i32, ptr %2, i64 %106
  store i32 %104, ptr %107, align 4, !tbaa !3
  br label %108

108:                                              ; preds = %86, %96
  %109 = phi i32 [ %105, %96 ], [ %88, %86 ]
  %110 = add nuw nsw i64 %87, 1
  %111 = icmp eq i64 %87, %80
  br i1 %111, label %82, label %86

112:                                              ; preds = %82, %49, %27, %43, %36, %31
  %113 = phi i32 [ 0, %31 ], [ -1, %36 ], [ -1, %43 ], [ 0, %27 ], [ 0, %49 ], [ %83, %82 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  ret i32 %113
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_hunt(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %5 = load i64, ptr %4, align 8, !tbaa !143
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !147
  %10 = load ptr, ptr %0, align 8, !tbaa !148
  %11 = load ptr, ptr %10, align 8, !tbaa !93
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 72
  %13 = load i64, ptr %12, align 8, !tbaa !149
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
  br i1 %22, label %23, label %15

23:                                               ; preds = %15
  %24 = icmp ne i64 %20, 0
  %25 = zext i1 %24 to i32
  br label %26

26:                                               ; preds = %7, %23, %1
  %27 = phi i32 [ 1, %1 ], [ 0, %7 ], [ %25, %23 ]
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %73 = load i64, ptr %28, align 8, !tbaa !151
  br label %74

74:                                               ; preds = %1038, %26
  %75 = phi i64 [ %1039, %1038 ], [ %73, %26 ]
  switch i64 %75, label %943 [
    i64 0, label %76
    i64 1, label %155
    i64 2, label %526
    i64 3, label %1013
    i64 4, label %769
  ]

76:                                               ; preds = %74
  %77 = load i64, ptr %42, align 8, !tbaa !152
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %1040, label %79

79:                                               ; preds = %76
  %80 = load i64, ptr %48, align 8, !tbaa !153
  %81 = load i64, ptr %56, align 8, !tbaa !154
  %82 = icmp eq i64 %80, %81
  br i1 %82, label %1040, label %83

83:                                               ; preds = %79
  %84 = load i64, ptr %39, align 8, !tbaa !155
  %85 = load i64, ptr %71, align 8, !tbaa !156
  %86 = icmp eq i64 %84, %85
  br i1 %86, label %1040, label %87

87:                                               ; preds = %83
  %88 = load ptr, ptr %0, align 8, !tbaa !148
  %89 = load ptr, ptr %88, align 8, !tbaa !93
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load ptr, ptr %90, align 8, !tbaa !157
  %92 = icmp eq ptr %91, null
  %93 = load ptr, ptr %41, align 8, !tbaa !158
  br i1 %92, label %94, label %103

94:                                               ; preds = %87
  %95 = getelementptr %struct.lv_part, ptr %93, i64 %77
  %96 = getelementptr i8, ptr %95, i64 -4
  %97 = load i32, ptr %96, align 4, !tbaa !159
  %98 = icmp eq i32 %97, 1
  br i1 %98, label %1040, label %99

99:                                               ; preds = %94
  %100 = getelementptr i8, ptr %95, i64 -8
  %101 = load i32, ptr %100, align 4, !tbaa !161
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %103, label %1040

103:                                              ; preds = %87, %99
  %104 = add i64 %77, -1
  store i64 %104, ptr %42, align 8, !tbaa !152
  %105 = getelementptr inbounds nuw %struct.lv_part, ptr %93, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !3
  %107 = getelementptr inbounds nuw i8, ptr %105, i64 4
  %108 = load i32, ptr %107, align 4, !tbaa !3
  %109 = getelementptr inbounds nuw i8, ptr %105, i64 8
  %110 = load i32, ptr %109, align 4, !tbaa !3
  %111 = getelementptr inbounds nuw i8, ptr %105, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !3
  %113 = zext i32 %106 to i64
  store i64 %113, ptr %35, align 8, !tbaa !162
  store i64 %113, ptr %33, align 8, !tbaa !163
  %114 = zext i32 %108 to i64
  store i64 %114, ptr %43, align 8, !tbaa !164
  %115 = zext i32 %110 to i64
  store i64 %115, ptr %40, align 8, !tbaa !165
  %116 = load i64, ptr %62, align 8, !tbaa !166
  %117 = add i64 %116, 1
  store i64 %117, ptr %62, align 8, !tbaa !166
  store i64 4294967295, ptr %66, align 8, !tbaa !167
  %118 = icmp ult i32 %106, %108
  br i1 %118, label %119, label %123

119:                                              ; preds = %103
  %120 = trunc i64 %117 to i32
  %121 = load ptr, ptr %69, align 8, !tbaa !168
  %122 = load ptr, ptr %45, align 8, !tbaa !169
  br label %126

123:                                              ; preds = %126, %103
  store i64 1, ptr %65, align 8, !tbaa !170
  %124 = sub nsw i64 %114, %113
  store i64 %124, ptr %50, align 8, !tbaa !171
  store i64 0, ptr %70, align 8, !tbaa !172
  store i64 0, ptr %63, align 8, !tbaa !173
  %125 = icmp eq i32 %112, 1
  br i1 %125, label %134, label %153

126:                                              ; preds = %126, %119
  %127 = phi i64 [ %113, %119 ], [ %132, %126 ]
  %128 = getelementptr inbounds nuw i32, ptr %122, i64 %127
  %129 = load i32, ptr %128, align 4, !tbaa !3
  %130 = zext i32 %129 to i64
  %131 = getelementptr inbounds nuw i32, ptr %121, i64 %130
  store i32 %120, ptr %131, align 4, !tbaa !3
  %132 = add nuw nsw i64 %127, 1
  %133 = icmp eq i64 %132, %114
  br i1 %133, label %123, label %126

134:                                              ; preds = %123
  %135 = getelementptr inbounds nuw i8, ptr %89, i64 64
  %136 = load i64, ptr %135, align 8, !tbaa !175
  %137 = mul i64 %136, 3
  %138 = getelementptr inbounds nuw i8, ptr %89, i64 72
  %139 = load i64, ptr %138, align 8, !tbaa !149
  %140 = shl i64 %139, 1
  %141 = add i64 %140, %137
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %152, label %143

143:                                              ; preds = %134
  %144 = load ptr, ptr %30, align 8, !tbaa !176
  br label %145

145:                                              ; preds = %145, %143
  %146 = phi i64 [ 0, %143 ], [ %150, %145 ]
  %147 = icmp ult i64 %146, %136
  %148 = sext i1 %147 to i64
  %149 = getelementptr inbounds nuw i64, ptr %144, i64 %146
  store i64 %148, ptr %149, align 8, !tbaa !40
  %150 = add nuw i64 %146, 1
  %151 = icmp eq i64 %150, %141
  br i1 %151, label %152, label %145

152:                                              ; preds = %145, %134
  store i64 -1, ptr %49, align 8, !tbaa !178
  store i64 0, ptr %72, align 8, !tbaa !179
  br label %153

153:                                              ; preds = %152, %123
  %154 = phi i64 [ 3, %152 ], [ 1, %123 ]
  store i64 %154, ptr %28, align 8, !tbaa !151
  br label %1032

155:                                              ; preds = %74
  %156 = load i64, ptr %62, align 8, !tbaa !166
  %157 = trunc i64 %156 to i32
  %158 = load i64, ptr %40, align 8, !tbaa !165
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %169, label %160

160:                                              ; preds = %155
  %161 = add i64 %158, -1
  %162 = load ptr, ptr %38, align 8, !tbaa !180
  %163 = load ptr, ptr %0, align 8, !tbaa !148
  %164 = load ptr, ptr %163, align 8, !tbaa !93
  %165 = getelementptr inbounds nuw i8, ptr %164, i64 72
  %166 = load i64, ptr %165, align 8, !tbaa !149
  %167 = mul i64 %166, %161
  %168 = getelementptr inbounds nuw i64, ptr %162, i64 %167
  br label %169

169:                                              ; preds = %160, %155
  %170 = phi ptr [ %168, %160 ], [ null, %155 ]
  %171 = icmp eq ptr %170, null
  br label %172

172:                                              ; preds = %525, %169
  %173 = load i64, ptr %63, align 8, !tbaa !173
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %175, label %210

175:                                              ; preds = %172
  %176 = load i64, ptr %43, align 8, !tbaa !164
  %177 = load i64, ptr %35, align 8, !tbaa !162
  %178 = icmp ult i64 %177, %176
  br i1 %178, label %179, label %193

179:                                              ; preds = %175
  %180 = load ptr, ptr %54, align 8, !tbaa !181
  %181 = load ptr, ptr %45, align 8, !tbaa !169
  br label %182

182:                                              ; preds = %190, %179
  %183 = phi i64 [ %177, %179 ], [ %191, %190 ]
  %184 = getelementptr inbounds nuw i32, ptr %181, i64 %183
  %185 = load i32, ptr %184, align 4, !tbaa !3
  %186 = zext i32 %185 to i64
  %187 = getelementptr inbounds nuw i32, ptr %180, i64 %186
  %188 = load i32, ptr %187, align 4, !tbaa !3
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %193, label %190

190:                                              ; preds = %182
  %191 = add i64 %183, 1
  store i64 %191, ptr %35, align 8, !tbaa !162
  %192 = icmp eq i64 %191, %176
  br i1 %192, label %1028, label %182

193:                                              ; preds = %182, %175
  %194 = phi i64 [ %177, %175 ], [ %183, %182 ]
  %195 = icmp eq i64 %194, %176
  br i1 %195, label %1028, label %196

196:                                              ; preds = %193
  %197 = load ptr, ptr %45, align 8, !tbaa !169
  %198 = getelementptr inbounds nuw i32, ptr %197, i64 %194
  %199 = load i32, ptr %198, align 4, !tbaa !3
  %200 = load ptr, ptr %52, align 8, !tbaa !183
  store i32 %199, ptr %200, align 4, !tbaa !3
  %201 = load ptr, ptr %64, align 8, !tbaa !184
  store i64 1, ptr %63, align 8, !tbaa !173
  store i32 0, ptr %201, align 4, !tbaa !3
  %202 = load i64, ptr %65, align 8, !tbaa !170
  %203 = add i64 %202, 1
  store i64 %203, ptr %65, align 8, !tbaa !170
  %204 = trunc i64 %202 to i32
  %205 = load ptr, ptr %54, align 8, !tbaa !181
  %206 = zext i32 %199 to i64
  %207 = getelementptr inbounds nuw i32, ptr %205, i64 %206
  store i32 %204, ptr %207, align 4, !tbaa !3
  %208 = load ptr, ptr %59, align 8, !tbaa !185
  %209 = getelementptr inbounds nuw i8, ptr %208, i64 %206
  store i8 0, ptr %209, align 1, !tbaa !41
  br label %210

210:                                              ; preds = %196, %172
  %211 = load i64, ptr %55, align 8, !tbaa !186
  %212 = icmp eq i64 %211, 0
  br i1 %212, label %1040, label %213

213:                                              ; preds = %210
  %214 = add i64 %211, -1
  store i64 %214, ptr %55, align 8, !tbaa !186
  %215 = load ptr, ptr %52, align 8, !tbaa !183
  %216 = load i64, ptr %63, align 8, !tbaa !173
  %217 = add i64 %216, -1
  %218 = getelementptr inbounds nuw i32, ptr %215, i64 %217
  %219 = load i32, ptr %218, align 4, !tbaa !3
  %220 = and i32 %219, 2147483647
  %221 = load ptr, ptr %64, align 8, !tbaa !184
  %222 = getelementptr inbounds nuw i32, ptr %221, i64 %217
  %223 = load i32, ptr %222, align 4, !tbaa !3
  %224 = load ptr, ptr %0, align 8, !tbaa !148
  br i1 %171, label %225, label %247

225:                                              ; preds = %213
  %226 = getelementptr inbounds nuw i8, ptr %224, i64 216
  %227 = load i64, ptr %226, align 8, !tbaa !111
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %243, label %229

229:                                              ; preds = %225
  %230 = getelementptr inbounds nuw i8, ptr %224, i64 136
  %231 = load ptr, ptr %230, align 8, !tbaa !136
  %232 = getelementptr inbounds nuw i8, ptr %224, i64 128
  %233 = load ptr, ptr %232, align 8, !tbaa !139
  %234 = zext nneg i32 %220 to i64
  %235 = getelementptr inbounds nuw i64, ptr %233, i64 %234
  %236 = load i64, ptr %235, align 8, !tbaa !40
  %237 = getelementptr inbounds nuw i32, ptr %231, i64 %236
  %238 = add nuw i32 %220, 1
  %239 = zext i32 %238 to i64
  %240 = getelementptr inbounds nuw i64, ptr %233, i64 %239
  %241 = load i64, ptr %240, align 8, !tbaa !40
  %242 = sub i64 %241, %236
  br label %397

243:                                              ; preds = %225
  %244 = load i64, ptr %66, align 8, !tbaa !167
  %245 = zext nneg i32 %220 to i64
  %246 = icmp eq i64 %244, %245
  br i1 %246, label %394, label %386

247:                                              ; preds = %213
  %248 = load i64, ptr %66, align 8, !tbaa !167
  %249 = zext nneg i32 %220 to i64
  %250 = icmp eq i64 %248, %249
  br i1 %250, label %394, label %251

251:                                              ; preds = %247
  %252 = load ptr, ptr %224, align 8, !tbaa !93
  %253 = getelementptr inbounds nuw i8, ptr %224, i64 88
  %254 = load ptr, ptr %253, align 8, !tbaa !114
  %255 = getelementptr inbounds nuw i8, ptr %224, i64 120
  %256 = load ptr, ptr %255, align 8, !tbaa !120
  %257 = getelementptr inbounds nuw i32, ptr %256, i64 %249
  %258 = load i32, ptr %257, align 4, !tbaa !3
  %259 = zext i32 %258 to i64
  %260 = getelementptr inbounds nuw i32, ptr %254, i64 %259
  %261 = load i32, ptr %260, align 4, !tbaa !3
  %262 = getelementptr inbounds nuw i8, ptr %224, i64 96
  %263 = load ptr, ptr %262, align 8, !tbaa !115
  %264 = getelementptr inbounds nuw i16, ptr %263, i64 %259
  %265 = load i16, ptr %264, align 2, !tbaa !84
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  %266 = getelementptr inbounds nuw i8, ptr %224, i64 48
  %267 = load ptr, ptr %266, align 8, !tbaa !103
  %268 = zext i16 %265 to i64
  %269 = getelementptr inbounds nuw i8, ptr %267, i64 %268
  %270 = load i8, ptr %269, align 1, !tbaa !41
  %271 = and i8 %270, 2
  %272 = icmp eq i8 %271, 0
  br i1 %272, label %282, label %273

273:                                              ; preds = %251
  %274 = getelementptr inbounds nuw i8, ptr %224, i64 56
  %275 = load ptr, ptr %274, align 8, !tbaa !122
  %276 = icmp eq ptr %275, null
  br i1 %276, label %384, label %277

277:                                              ; preds = %273
  %278 = zext i32 %261 to i64
  %279 = getelementptr inbounds nuw i8, ptr %275, i64 %278
  %280 = load i8, ptr %279, align 1, !tbaa !41
  %281 = icmp eq i8 %280, 0
  br i1 %281, label %282, label %384

282:                                              ; preds = %277, %251
  %283 = getelementptr inbounds nuw i8, ptr %252, i64 16
  %284 = load ptr, ptr %283, align 8, !tbaa !157
  %285 = load ptr, ptr %252, align 8, !tbaa !133
  %286 = call i32 %284(ptr noundef %285, i32 noundef %261, ptr noundef nonnull %2, ptr noundef nonnull %3) #13
  %287 = getelementptr inbounds nuw i8, ptr %252, i64 64
  %288 = load i64, ptr %287, align 8, !tbaa !175
  %289 = getelementptr inbounds nuw i8, ptr %252, i64 72
  %290 = load i64, ptr %289, align 8, !tbaa !149
  %291 = shl i64 %290, 1
  %292 = add i64 %291, %288
  %293 = icmp eq i32 %286, -1
  br i1 %293, label %384, label %294

294:                                              ; preds = %282
  %295 = zext i32 %286 to i64
  %296 = getelementptr inbounds nuw i8, ptr %224, i64 80
  %297 = load i64, ptr %296, align 8, !tbaa !105
  %298 = mul i64 %297, %295
  %299 = load i64, ptr %67, align 8, !tbaa !187
  %300 = icmp ugt i64 %298, %299
  br i1 %300, label %384, label %301

301:                                              ; preds = %294
  %302 = icmp eq i32 %286, 0
  br i1 %302, label %384, label %303

303:                                              ; preds = %301
  %304 = load ptr, ptr %3, align 8, !tbaa !65
  %305 = getelementptr i64, ptr %304, i64 %288
  %306 = icmp eq i64 %290, 0
  %307 = getelementptr inbounds nuw i8, ptr %224, i64 40
  %308 = load ptr, ptr %2, align 8
  %309 = getelementptr inbounds nuw i8, ptr %224, i64 24
  %310 = getelementptr inbounds nuw i8, ptr %224, i64 16
  %311 = getelementptr inbounds nuw i8, ptr %224, i64 8
  %312 = getelementptr inbounds nuw i8, ptr %224, i64 72
  br label %313

313:                                              ; preds = %380, %303
  %314 = phi i64 [ 0, %303 ], [ %382, %380 ]
  %315 = phi i32 [ 0, %303 ], [ %381, %380 ]
  %316 = mul i64 %314, %292
  %317 = getelementptr i64, ptr %305, i64 %316
  br i1 %306, label %331, label %318

318:                                              ; preds = %313, %318
  %319 = phi i64 [ %327, %318 ], [ 0, %313 ]
  %320 = phi i64 [ %326, %318 ], [ 0, %313 ]
  %321 = getelementptr inbounds nuw i64, ptr %317, i64 %319
  %322 = load i64, ptr %321, align 8, !tbaa !40
  %323 = getelementptr inbounds nuw i64, ptr %170, i64 %319
  %324 = load i64, ptr %323, align 8, !tbaa !40
  %325 = and i64 %324, %322
  %326 = or i64 %325, %320
  %327 = add nuw i64 %319, 1
  %328 = icmp eq i64 %327, %290
  br i1 %328, label %329, label %318

329:                                              ; preds = %318
  %330 = icmp eq i64 %326, 0
  br i1 %330, label %331, label %380

331:                                              ; preds = %329, %313
  %332 = load ptr, ptr %307, align 8, !tbaa !101
  %333 = getelementptr inbounds nuw i32, ptr %308, i64 %314
  %334 = load i32, ptr %333, align 4, !tbaa !3
  %335 = load ptr, ptr %309, align 8, !tbaa !128
  %336 = load i64, ptr %310, align 8, !tbaa !118
  %337 = mul i64 %336, %268
  %338 = load ptr, ptr %311, align 8, !tbaa !97
  %339 = zext i32 %334 to i64
  %340 = getelementptr inbounds nuw i16, ptr %338, i64 %339
  %341 = load i16, ptr %340, align 2, !tbaa !84
  %342 = zext i16 %341 to i64
  %343 = getelementptr i32, ptr %335, i64 %337
  %344 = getelementptr i32, ptr %343, i64 %342
  %345 = load i32, ptr %344, align 4, !tbaa !3
  %346 = zext i32 %345 to i64
  %347 = getelementptr inbounds nuw i16, ptr %332, i64 %346
  %348 = load i16, ptr %347, align 2, !tbaa !84
  %349 = icmp eq i16 %348, 0
  br i1 %349, label %380, label %350

350:                                              ; preds = %331
  %351 = zext i16 %348 to i64
  %352 = load ptr, ptr %266, align 8, !tbaa !103
  br label %353

353:                                              ; preds = %376, %350
  %354 = phi i64 [ 1, %350 ], [ %378, %376 ]
  %355 = phi i32 [ %315, %350 ], [ %377, %376 ]
  %356 = getelementptr inbounds nuw i16, ptr %347, i64 %354
  %357 = load i16, ptr %356, align 2, !tbaa !84
  %358 = zext i16 %357 to i64
  %359 = getelementptr inbounds nuw i8, ptr %352, i64 %358
  %360 = load i8, ptr %359, align 1, !tbaa !41
  %361 = and i8 %360, 1
  %362 = icmp eq i8 %361, 0
  br i1 %362, label %376, label %363

363:                                              ; preds = %353
  %364 = load ptr, ptr %312, align 8, !tbaa !102
  %365 = getelementptr inbounds nuw ptr, ptr %364, i64 %358
  %366 = load ptr, ptr %365, align 8, !tbaa !35
  %367 = load i32, ptr %333, align 4, !tbaa !3
  %368 = zext i32 %367 to i64
  %369 = getelementptr inbounds nuw i32, ptr %366, i64 %368
  %370 = load i32, ptr %369, align 4, !tbaa !3
  %371 = add i32 %370, -1
  %372 = load ptr, ptr %68, align 8, !tbaa !188
  %373 = add i32 %355, 1
  %374 = zext i32 %355 to i64
  %375 = getelementptr inbounds nuw i32, ptr %372, i64 %374
  store i32 %371, ptr %375, align 4, !tbaa !3
  br label %376

376:                                              ; preds = %363, %353
  %377 = phi i32 [ %373, %363 ], [ %355, %353 ]
  %378 = add nuw nsw i64 %354, 1
  %379 = icmp eq i64 %354, %351
  br i1 %379, label %380, label %353

380:                                              ; preds = %376, %331, %329
  %381 = phi i32 [ %315, %329 ], [ %315, %331 ], [ %377, %376 ]
  %382 = add nuw nsw i64 %314, 1
  %383 = icmp eq i64 %382, %295
  br i1 %383, label %384, label %313

384:                                              ; preds = %380, %301, %294, %282, %277, %273
  %385 = phi i32 [ 0, %277 ], [ -1, %282 ], [ -1, %294 ], [ 0, %273 ], [ 0, %301 ], [ %381, %380 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  br label %390

386:                                              ; preds = %243
  %387 = load ptr, ptr %68, align 8, !tbaa !188
  %388 = load i64, ptr %67, align 8, !tbaa !187
  %389 = call i32 @lv_successors(ptr noundef nonnull %224, i32 noundef range(i32 0, -2147483648) %220, ptr noundef %387, i64 noundef %388) #15
  br label %390

390:                                              ; preds = %386, %384
  %391 = phi i64 [ %249, %384 ], [ %245, %386 ]
  %392 = phi i32 [ %385, %384 ], [ %389, %386 ]
  %393 = zext i32 %392 to i64
  store i64 %393, ptr %34, align 8, !tbaa !191
  store i64 %391, ptr %66, align 8, !tbaa !167
  br label %394

394:                                              ; preds = %390, %247, %243
  %395 = load ptr, ptr %68, align 8, !tbaa !188
  %396 = load i64, ptr %34, align 8, !tbaa !191
  br label %397

397:                                              ; preds = %394, %229
  %398 = phi ptr [ %395, %394 ], [ %237, %229 ]
  %399 = phi i64 [ %396, %394 ], [ %242, %229 ]
  %400 = trunc i64 %399 to i32
  %401 = icmp eq i32 %400, -1
  br i1 %401, label %1040, label %402

402:                                              ; preds = %397
  %403 = icmp ult i32 %223, %400
  br i1 %403, label %404, label %458

404:                                              ; preds = %402
  %405 = zext nneg i32 %220 to i64
  %406 = zext i32 %223 to i64
  br label %407

407:                                              ; preds = %455, %404
  %408 = phi i64 [ %406, %404 ], [ %409, %455 ]
  %409 = add nuw nsw i64 %408, 1
  %410 = getelementptr inbounds nuw i32, ptr %398, i64 %408
  %411 = load i32, ptr %410, align 4, !tbaa !3
  %412 = load ptr, ptr %69, align 8, !tbaa !168
  %413 = zext i32 %411 to i64
  %414 = getelementptr inbounds nuw i32, ptr %412, i64 %413
  %415 = load i32, ptr %414, align 4, !tbaa !3
  %416 = icmp eq i32 %415, %157
  br i1 %416, label %417, label %455

417:                                              ; preds = %407
  %418 = load ptr, ptr %54, align 8, !tbaa !181
  %419 = getelementptr inbounds nuw i32, ptr %418, i64 %413
  %420 = load i32, ptr %419, align 4, !tbaa !3
  %421 = icmp eq i32 %411, %220
  br i1 %421, label %422, label %425

422:                                              ; preds = %417
  %423 = load ptr, ptr %59, align 8, !tbaa !185
  %424 = getelementptr inbounds nuw i8, ptr %423, i64 %405
  store i8 1, ptr %424, align 1, !tbaa !41
  br label %425

425:                                              ; preds = %422, %417
  %426 = icmp eq i32 %420, 0
  br i1 %426, label %427, label %443

427:                                              ; preds = %425
  %428 = trunc nuw i64 %409 to i32
  %429 = load ptr, ptr %64, align 8, !tbaa !184
  %430 = load i64, ptr %63, align 8, !tbaa !173
  %431 = getelementptr i32, ptr %429, i64 %430
  %432 = getelementptr i8, ptr %431, i64 -4
  store i32 %428, ptr %432, align 4, !tbaa !3
  %433 = load ptr, ptr %52, align 8, !tbaa !183
  %434 = getelementptr inbounds nuw i32, ptr %433, i64 %430
  store i32 %411, ptr %434, align 4, !tbaa !3
  %435 = add i64 %430, 1
  store i64 %435, ptr %63, align 8, !tbaa !173
  store i32 0, ptr %431, align 4, !tbaa !3
  %436 = load i64, ptr %65, align 8, !tbaa !170
  %437 = add i64 %436, 1
  store i64 %437, ptr %65, align 8, !tbaa !170
  %438 = trunc i64 %436 to i32
  %439 = load ptr, ptr %54, align 8, !tbaa !181
  %440 = getelementptr inbounds nuw i32, ptr %439, i64 %413
  store i32 %438, ptr %440, align 4, !tbaa !3
  %441 = load ptr, ptr %59, align 8, !tbaa !185
  %442 = getelementptr inbounds nuw i8, ptr %441, i64 %413
  store i8 0, ptr %442, align 1, !tbaa !41
  br label %525

443:                                              ; preds = %425
  %444 = load ptr, ptr %54, align 8, !tbaa !181
  %445 = getelementptr inbounds nuw i32, ptr %444, i64 %405
  %446 = load i32, ptr %445, align 4, !tbaa !3
  %447 = icmp ult i32 %420, %446
  br i1 %447, label %448, label %455

448:                                              ; preds = %443
  store i32 %420, ptr %445, align 4, !tbaa !3
  %449 = load ptr, ptr %52, align 8, !tbaa !183
  %450 = load i64, ptr %63, align 8, !tbaa !173
  %451 = getelementptr i32, ptr %449, i64 %450
  %452 = getelementptr i8, ptr %451, i64 -4
  %453 = load i32, ptr %452, align 4, !tbaa !3
  %454 = or i32 %453, -2147483648
  store i32 %454, ptr %452, align 4, !tbaa !3
  br label %455

455:                                              ; preds = %448, %443, %407
  %456 = trunc i64 %409 to i32
  %457 = icmp eq i32 %456, %400
  br i1 %457, label %458, label %407

458:                                              ; preds = %455, %402
  %459 = load ptr, ptr %52, align 8, !tbaa !183
  %460 = load i64, ptr %63, align 8, !tbaa !173
  %461 = getelementptr i32, ptr %459, i64 %460
  %462 = getelementptr i8, ptr %461, i64 -4
  %463 = load i32, ptr %462, align 4, !tbaa !3
  %464 = add i64 %460, -1
  store i64 %464, ptr %63, align 8, !tbaa !173
  %465 = icmp sgt i32 %463, -1
  %466 = load i64, ptr %70, align 8, !tbaa !172
  br i1 %465, label %471, label %467

467:                                              ; preds = %458
  %468 = load ptr, ptr %53, align 8, !tbaa !193
  %469 = add i64 %466, 1
  store i64 %469, ptr %70, align 8, !tbaa !172
  %470 = getelementptr inbounds nuw i32, ptr %468, i64 %466
  store i32 %220, ptr %470, align 4, !tbaa !3
  br label %507

471:                                              ; preds = %458
  %472 = load i64, ptr %65, align 8, !tbaa !170
  %473 = add i64 %472, -1
  %474 = icmp eq i64 %466, 0
  %475 = load ptr, ptr %54, align 8, !tbaa !181
  br i1 %474, label %476, label %478

476:                                              ; preds = %471
  %477 = zext nneg i32 %220 to i64
  br label %500

478:                                              ; preds = %471
  %479 = load ptr, ptr %53, align 8, !tbaa !193
  %480 = zext nneg i32 %220 to i64
  %481 = getelementptr inbounds nuw i32, ptr %475, i64 %480
  %482 = sub i64 %473, %466
  br label %483

483:                                              ; preds = %494, %478
  %484 = phi i64 [ %473, %478 ], [ %498, %494 ]
  %485 = phi i64 [ %466, %478 ], [ %497, %494 ]
  %486 = getelementptr i32, ptr %479, i64 %485
  %487 = getelementptr i8, ptr %486, i64 -4
  %488 = load i32, ptr %487, align 4, !tbaa !3
  %489 = zext i32 %488 to i64
  %490 = getelementptr inbounds nuw i32, ptr %475, i64 %489
  %491 = load i32, ptr %490, align 4, !tbaa !3
  %492 = load i32, ptr %481, align 4, !tbaa !3
  %493 = icmp ult i32 %491, %492
  br i1 %493, label %500, label %494

494:                                              ; preds = %483
  %495 = load i64, ptr %50, align 8, !tbaa !171
  %496 = trunc i64 %495 to i32
  %497 = add i64 %485, -1
  store i64 %497, ptr %70, align 8, !tbaa !172
  store i32 %496, ptr %490, align 4, !tbaa !3
  %498 = add i64 %484, -1
  %499 = icmp eq i64 %497, 0
  br i1 %499, label %500, label %483

500:                                              ; preds = %494, %483, %476
  %501 = phi i64 [ %477, %476 ], [ %480, %483 ], [ %480, %494 ]
  %502 = phi i64 [ %473, %476 ], [ %482, %494 ], [ %484, %483 ]
  store i64 %502, ptr %65, align 8, !tbaa !170
  %503 = load i64, ptr %50, align 8, !tbaa !171
  %504 = add i64 %503, -1
  store i64 %504, ptr %50, align 8, !tbaa !171
  %505 = trunc i64 %503 to i32
  %506 = getelementptr inbounds nuw i32, ptr %475, i64 %501
  store i32 %505, ptr %506, align 4, !tbaa !3
  br label %507

507:                                              ; preds = %500, %467
  %508 = icmp eq i64 %464, 0
  br i1 %508, label %525, label %509

509:                                              ; preds = %507
  %510 = getelementptr i32, ptr %459, i64 %464
  %511 = getelementptr i8, ptr %510, i64 -4
  %512 = load i32, ptr %511, align 4, !tbaa !3
  %513 = and i32 %512, 2147483647
  %514 = load ptr, ptr %54, align 8, !tbaa !181
  %515 = zext nneg i32 %220 to i64
  %516 = getelementptr inbounds nuw i32, ptr %514, i64 %515
  %517 = load i32, ptr %516, align 4, !tbaa !3
  %518 = zext nneg i32 %513 to i64
  %519 = getelementptr inbounds nuw i32, ptr %514, i64 %518
  %520 = load i32, ptr %519, align 4, !tbaa !3
  %521 = icmp ult i32 %517, %520
  br i1 %521, label %522, label %525

522:                                              ; preds = %509
  store i32 %517, ptr %519, align 4, !tbaa !3
  %523 = load i32, ptr %511, align 4, !tbaa !3
  %524 = or i32 %523, -2147483648
  store i32 %524, ptr %511, align 4, !tbaa !3
  br label %525

525:                                              ; preds = %522, %509, %507, %427
  br label %172

526:                                              ; preds = %74
  %527 = load i64, ptr %43, align 8, !tbaa !164
  %528 = load i64, ptr %33, align 8, !tbaa !163
  %529 = sub i64 %527, %528
  %530 = load i64, ptr %50, align 8, !tbaa !171
  %531 = sub i64 %529, %530
  %532 = load i64, ptr %40, align 8, !tbaa !165
  %533 = icmp eq i64 %532, 0
  br i1 %533, label %534, label %538

534:                                              ; preds = %526
  %535 = load i64, ptr %51, align 8, !tbaa !196
  %536 = icmp eq i64 %535, 0
  %537 = zext i1 %536 to i32
  br label %538

538:                                              ; preds = %534, %526
  %539 = phi i64 [ %535, %534 ], [ %532, %526 ]
  %540 = phi i32 [ %537, %534 ], [ 1, %526 ]
  %541 = load ptr, ptr %52, align 8, !tbaa !183
  %542 = load ptr, ptr %53, align 8, !tbaa !193
  %543 = load i64, ptr %35, align 8, !tbaa !162
  %544 = icmp eq i64 %543, %528
  br i1 %544, label %545, label %571

545:                                              ; preds = %538
  %546 = icmp eq i64 %529, %530
  br i1 %546, label %547, label %552

547:                                              ; preds = %552, %545
  %548 = icmp ult i64 %528, %527
  br i1 %548, label %549, label %571

549:                                              ; preds = %547
  %550 = load ptr, ptr %54, align 8, !tbaa !181
  %551 = load ptr, ptr %45, align 8, !tbaa !169
  br label %557

552:                                              ; preds = %545, %552
  %553 = phi i64 [ %555, %552 ], [ 0, %545 ]
  %554 = getelementptr inbounds nuw i32, ptr %541, i64 %553
  store i32 0, ptr %554, align 4, !tbaa !3
  %555 = add nuw i64 %553, 1
  %556 = icmp eq i64 %555, %531
  br i1 %556, label %547, label %552

557:                                              ; preds = %557, %549
  %558 = phi i64 [ %528, %549 ], [ %569, %557 ]
  %559 = getelementptr inbounds nuw i32, ptr %551, i64 %558
  %560 = load i32, ptr %559, align 4, !tbaa !3
  %561 = zext i32 %560 to i64
  %562 = getelementptr inbounds nuw i32, ptr %550, i64 %561
  %563 = load i32, ptr %562, align 4, !tbaa !3
  %564 = zext i32 %563 to i64
  %565 = sub i64 %529, %564
  %566 = getelementptr inbounds nuw i32, ptr %541, i64 %565
  %567 = load i32, ptr %566, align 4, !tbaa !3
  %568 = add i32 %567, 1
  store i32 %568, ptr %566, align 4, !tbaa !3
  %569 = add nuw i64 %558, 1
  %570 = icmp eq i64 %569, %527
  br i1 %570, label %571, label %557

571:                                              ; preds = %557, %547, %538
  %572 = icmp ult i64 %543, %527
  br i1 %572, label %573, label %575

573:                                              ; preds = %571
  %574 = trunc i64 %539 to i32
  br label %578

575:                                              ; preds = %677, %571
  %576 = phi i64 [ %527, %571 ], [ %680, %677 ]
  %577 = icmp eq i64 %529, %530
  br i1 %577, label %682, label %696

578:                                              ; preds = %677, %573
  %579 = phi i64 [ %543, %573 ], [ %679, %677 ]
  %580 = load ptr, ptr %45, align 8, !tbaa !169
  %581 = getelementptr inbounds nuw i32, ptr %580, i64 %579
  %582 = load i32, ptr %581, align 4, !tbaa !3
  %583 = load ptr, ptr %54, align 8, !tbaa !181
  %584 = zext i32 %582 to i64
  %585 = getelementptr inbounds nuw i32, ptr %583, i64 %584
  %586 = load i32, ptr %585, align 4, !tbaa !3
  %587 = zext i32 %586 to i64
  %588 = sub i64 %529, %587
  %589 = getelementptr inbounds nuw i32, ptr %541, i64 %588
  %590 = load i32, ptr %589, align 4, !tbaa !3
  %591 = icmp eq i32 %590, 1
  br i1 %591, label %592, label %677

592:                                              ; preds = %578
  %593 = load i64, ptr %55, align 8, !tbaa !186
  %594 = icmp eq i64 %593, 0
  br i1 %594, label %1040, label %595

595:                                              ; preds = %592
  %596 = load i64, ptr %48, align 8, !tbaa !153
  %597 = load i64, ptr %56, align 8, !tbaa !154
  %598 = icmp eq i64 %596, %597
  br i1 %598, label %1040, label %599

599:                                              ; preds = %595
  %600 = add i64 %593, -1
  store i64 %600, ptr %55, align 8, !tbaa !186
  %601 = load ptr, ptr %0, align 8, !tbaa !148
  %602 = getelementptr inbounds nuw i8, ptr %601, i64 88
  %603 = load ptr, ptr %602, align 8, !tbaa !114
  %604 = getelementptr inbounds nuw i8, ptr %601, i64 120
  %605 = load ptr, ptr %604, align 8, !tbaa !120
  %606 = getelementptr inbounds nuw i32, ptr %605, i64 %584
  %607 = load i32, ptr %606, align 4, !tbaa !3
  %608 = zext i32 %607 to i64
  %609 = getelementptr inbounds nuw i32, ptr %603, i64 %608
  %610 = load i32, ptr %609, align 4, !tbaa !3
  %611 = getelementptr inbounds nuw i8, ptr %601, i64 96
  %612 = load ptr, ptr %611, align 8, !tbaa !115
  %613 = getelementptr inbounds nuw i16, ptr %612, i64 %608
  %614 = load i16, ptr %613, align 2, !tbaa !84
  %615 = load ptr, ptr %57, align 8, !tbaa !199
  %616 = zext i16 %614 to i64
  %617 = getelementptr inbounds nuw i64, ptr %615, i64 %616
  %618 = load i64, ptr %617, align 8, !tbaa !40
  %619 = icmp eq i64 %618, 0
  br i1 %619, label %620, label %671

620:                                              ; preds = %599
  %621 = load ptr, ptr %58, align 8, !tbaa !200
  %622 = getelementptr inbounds nuw i8, ptr %601, i64 16
  %623 = load i64, ptr %622, align 8, !tbaa !118
  %624 = mul i64 %623, %616
  %625 = getelementptr inbounds nuw i8, ptr %601, i64 8
  %626 = load ptr, ptr %625, align 8, !tbaa !97
  %627 = zext i32 %610 to i64
  %628 = getelementptr inbounds nuw i16, ptr %626, i64 %627
  %629 = load i16, ptr %628, align 2, !tbaa !84
  %630 = zext i16 %629 to i64
  %631 = getelementptr i8, ptr %621, i64 %624
  %632 = getelementptr i8, ptr %631, i64 %630
  %633 = load i8, ptr %632, align 1, !tbaa !41
  %634 = icmp eq i8 %633, 0
  br i1 %634, label %671, label %635

635:                                              ; preds = %620
  %636 = load ptr, ptr %36, align 8, !tbaa !147
  %637 = load ptr, ptr %601, align 8, !tbaa !93
  %638 = getelementptr inbounds nuw i8, ptr %637, i64 72
  %639 = load i64, ptr %638, align 8, !tbaa !149
  %640 = icmp eq i64 %639, 0
  br i1 %640, label %651, label %641

641:                                              ; preds = %635, %641
  %642 = phi i64 [ %647, %641 ], [ 0, %635 ]
  %643 = phi i64 [ %646, %641 ], [ 0, %635 ]
  %644 = getelementptr inbounds nuw i64, ptr %636, i64 %642
  %645 = load i64, ptr %644, align 8, !tbaa !40
  %646 = or i64 %645, %643
  %647 = add nuw i64 %642, 1
  %648 = icmp eq i64 %647, %639
  br i1 %648, label %649, label %641

649:                                              ; preds = %641
  %650 = icmp eq i64 %646, 0
  br i1 %650, label %651, label %671

651:                                              ; preds = %649, %635
  %652 = getelementptr inbounds nuw i8, ptr %637, i64 32
  %653 = load ptr, ptr %652, align 8, !tbaa !201
  %654 = load ptr, ptr %637, align 8, !tbaa !133
  %655 = call i32 %653(ptr noundef %654, i32 noundef %610) #13
  %656 = icmp eq i32 %655, 0
  br i1 %656, label %671, label %657

657:                                              ; preds = %651
  %658 = load ptr, ptr %46, align 8, !tbaa !202
  %659 = load i64, ptr %44, align 8, !tbaa !203
  %660 = add i64 %659, 1
  store i64 %660, ptr %44, align 8, !tbaa !203
  %661 = getelementptr inbounds nuw i32, ptr %658, i64 %659
  store i32 %582, ptr %661, align 4, !tbaa !3
  %662 = load ptr, ptr %47, align 8, !tbaa !204
  %663 = load i64, ptr %48, align 8, !tbaa !153
  %664 = add i64 %663, 1
  store i64 %664, ptr %48, align 8, !tbaa !153
  %665 = getelementptr inbounds nuw %struct.lv_part, ptr %662, i64 %663
  %666 = trunc i64 %659 to i32
  %667 = trunc i64 %660 to i32
  store i32 %666, ptr %665, align 4, !tbaa !3
  %668 = getelementptr inbounds nuw i8, ptr %665, i64 4
  store i32 %667, ptr %668, align 4, !tbaa !3
  %669 = getelementptr inbounds nuw i8, ptr %665, i64 8
  store i32 %574, ptr %669, align 4, !tbaa !3
  %670 = getelementptr inbounds nuw i8, ptr %665, i64 12
  store i32 0, ptr %670, align 4, !tbaa !3
  br label %676

671:                                              ; preds = %651, %649, %620, %599
  %672 = load ptr, ptr %59, align 8, !tbaa !185
  %673 = getelementptr inbounds nuw i8, ptr %672, i64 %584
  %674 = load i8, ptr %673, align 1, !tbaa !41
  %675 = icmp eq i8 %674, 0
  br i1 %675, label %676, label %677

676:                                              ; preds = %671, %657
  store i32 0, ptr %589, align 4, !tbaa !3
  br label %677

677:                                              ; preds = %676, %671, %578
  %678 = load i64, ptr %35, align 8, !tbaa !162
  %679 = add i64 %678, 1
  store i64 %679, ptr %35, align 8, !tbaa !162
  %680 = load i64, ptr %43, align 8, !tbaa !164
  %681 = icmp ult i64 %679, %680
  br i1 %681, label %578, label %575

682:                                              ; preds = %575
  %683 = load i64, ptr %42, align 8, !tbaa !152
  store i64 %683, ptr %60, align 8, !tbaa !206
  %684 = load i64, ptr %61, align 8, !tbaa !207
  %685 = icmp ugt i64 %683, %684
  br i1 %685, label %1040, label %691

686:                                              ; preds = %696
  %687 = load i64, ptr %42, align 8, !tbaa !152
  %688 = add i64 %687, %703
  store i64 %688, ptr %60, align 8, !tbaa !206
  %689 = load i64, ptr %61, align 8, !tbaa !207
  %690 = icmp ugt i64 %688, %689
  br i1 %690, label %1040, label %693

691:                                              ; preds = %682
  %692 = load i64, ptr %33, align 8, !tbaa !163
  br label %706

693:                                              ; preds = %686
  %694 = load i64, ptr %33, align 8, !tbaa !163
  %695 = trunc i64 %539 to i32
  br label %713

696:                                              ; preds = %575, %696
  %697 = phi i64 [ %703, %696 ], [ 0, %575 ]
  %698 = phi i64 [ %704, %696 ], [ 0, %575 ]
  %699 = getelementptr inbounds nuw i32, ptr %541, i64 %698
  %700 = load i32, ptr %699, align 4, !tbaa !3
  %701 = icmp ne i32 %700, 0
  %702 = zext i1 %701 to i64
  %703 = add i64 %697, %702
  %704 = add nuw i64 %698, 1
  %705 = icmp eq i64 %704, %531
  br i1 %705, label %686, label %696

706:                                              ; preds = %732, %691
  %707 = phi i64 [ %692, %691 ], [ %694, %732 ]
  %708 = phi i64 [ 0, %691 ], [ %735, %732 ]
  %709 = icmp ult i64 %707, %576
  br i1 %709, label %710, label %738

710:                                              ; preds = %706
  %711 = load ptr, ptr %45, align 8, !tbaa !169
  %712 = load ptr, ptr %54, align 8, !tbaa !181
  br label %743

713:                                              ; preds = %732, %693
  %714 = phi i64 [ %687, %693 ], [ %733, %732 ]
  %715 = phi i64 [ 0, %693 ], [ %735, %732 ]
  %716 = phi i64 [ 0, %693 ], [ %736, %732 ]
  %717 = getelementptr inbounds nuw i32, ptr %541, i64 %716
  %718 = load i32, ptr %717, align 4, !tbaa !3
  %719 = icmp eq i32 %718, 0
  %720 = trunc i64 %715 to i32
  %721 = select i1 %719, i32 -1, i32 %720
  store i32 %721, ptr %717, align 4, !tbaa !3
  br i1 %719, label %732, label %722

722:                                              ; preds = %713
  %723 = add i64 %715, %694
  %724 = trunc i64 %723 to i32
  %725 = load ptr, ptr %41, align 8, !tbaa !158
  %726 = add i64 %714, 1
  store i64 %726, ptr %42, align 8, !tbaa !152
  %727 = getelementptr inbounds nuw %struct.lv_part, ptr %725, i64 %714
  %728 = add i32 %718, %724
  store i32 %724, ptr %727, align 4, !tbaa !3
  %729 = getelementptr inbounds nuw i8, ptr %727, i64 4
  store i32 %728, ptr %729, align 4, !tbaa !3
  %730 = getelementptr inbounds nuw i8, ptr %727, i64 8
  store i32 %695, ptr %730, align 4, !tbaa !3
  %731 = getelementptr inbounds nuw i8, ptr %727, i64 12
  store i32 %540, ptr %731, align 4, !tbaa !3
  br label %732

732:                                              ; preds = %722, %713
  %733 = phi i64 [ %726, %722 ], [ %714, %713 ]
  %734 = zext i32 %718 to i64
  %735 = add i64 %715, %734
  %736 = add nuw i64 %716, 1
  %737 = icmp eq i64 %736, %531
  br i1 %737, label %706, label %713

738:                                              ; preds = %759, %706
  %739 = icmp eq i64 %708, 0
  br i1 %739, label %1028, label %740

740:                                              ; preds = %738
  %741 = load ptr, ptr %45, align 8, !tbaa !169
  %742 = getelementptr i32, ptr %741, i64 %707
  br label %762

743:                                              ; preds = %759, %710
  %744 = phi i64 [ %707, %710 ], [ %760, %759 ]
  %745 = getelementptr inbounds nuw i32, ptr %711, i64 %744
  %746 = load i32, ptr %745, align 4, !tbaa !3
  %747 = zext i32 %746 to i64
  %748 = getelementptr inbounds nuw i32, ptr %712, i64 %747
  %749 = load i32, ptr %748, align 4, !tbaa !3
  %750 = zext i32 %749 to i64
  %751 = sub i64 %529, %750
  %752 = getelementptr inbounds nuw i32, ptr %541, i64 %751
  store i32 0, ptr %748, align 4, !tbaa !3
  %753 = load i32, ptr %752, align 4, !tbaa !3
  %754 = icmp eq i32 %753, -1
  br i1 %754, label %759, label %755

755:                                              ; preds = %743
  %756 = add nuw i32 %753, 1
  store i32 %756, ptr %752, align 4, !tbaa !3
  %757 = zext i32 %753 to i64
  %758 = getelementptr inbounds nuw i32, ptr %542, i64 %757
  store i32 %746, ptr %758, align 4, !tbaa !3
  br label %759

759:                                              ; preds = %755, %743
  %760 = add nuw i64 %744, 1
  %761 = icmp eq i64 %760, %576
  br i1 %761, label %738, label %743

762:                                              ; preds = %762, %740
  %763 = phi i64 [ 0, %740 ], [ %767, %762 ]
  %764 = getelementptr inbounds nuw i32, ptr %542, i64 %763
  %765 = load i32, ptr %764, align 4, !tbaa !3
  %766 = getelementptr i32, ptr %742, i64 %763
  store i32 %765, ptr %766, align 4, !tbaa !3
  %767 = add nuw i64 %763, 1
  %768 = icmp eq i64 %767, %708
  br i1 %768, label %1028, label %762

769:                                              ; preds = %74
  %770 = call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef %27) #15
  %771 = icmp eq i64 %770, 0
  br i1 %771, label %772, label %1040

772:                                              ; preds = %769
  %773 = load ptr, ptr %0, align 8, !tbaa !148
  %774 = load ptr, ptr %773, align 8, !tbaa !93
  %775 = getelementptr inbounds nuw i8, ptr %774, i64 72
  %776 = load i64, ptr %775, align 8, !tbaa !149
  %777 = getelementptr inbounds nuw i8, ptr %774, i64 64
  %778 = load i64, ptr %777, align 8, !tbaa !175
  %779 = icmp eq i64 %778, 0
  br i1 %779, label %826, label %780

780:                                              ; preds = %772
  %781 = load ptr, ptr %29, align 8, !tbaa !212
  %782 = load ptr, ptr %30, align 8, !tbaa !176
  %783 = load ptr, ptr %31, align 8, !tbaa !213
  %784 = load ptr, ptr %32, align 8, !tbaa !214
  br label %785

785:                                              ; preds = %785, %780
  %786 = phi i64 [ %778, %780 ], [ %810, %785 ]
  %787 = phi i64 [ 0, %780 ], [ %809, %785 ]
  %788 = phi i64 [ 0, %780 ], [ %800, %785 ]
  %789 = getelementptr inbounds nuw i64, ptr %781, i64 %787
  %790 = load i64, ptr %789, align 8, !tbaa !40
  %791 = getelementptr inbounds nuw i64, ptr %782, i64 %787
  %792 = load i64, ptr %791, align 8, !tbaa !40
  %793 = and i64 %792, %790
  %794 = shl i64 %786, 4
  %795 = getelementptr inbounds nuw i8, ptr %782, i64 %794
  %796 = getelementptr inbounds nuw i64, ptr %795, i64 %787
  %797 = load i64, ptr %796, align 8, !tbaa !40
  %798 = xor i64 %797, -1
  %799 = and i64 %793, %798
  %800 = or i64 %799, %788
  %801 = getelementptr inbounds nuw i64, ptr %783, i64 %787
  %802 = load i64, ptr %801, align 8, !tbaa !40
  %803 = getelementptr inbounds nuw i64, ptr %782, i64 %786
  %804 = getelementptr inbounds nuw i64, ptr %803, i64 %787
  %805 = load i64, ptr %804, align 8, !tbaa !40
  %806 = and i64 %802, %805
  %807 = and i64 %806, %798
  %808 = getelementptr inbounds nuw i64, ptr %784, i64 %787
  store i64 %807, ptr %808, align 8, !tbaa !40
  %809 = add nuw i64 %787, 1
  %810 = load i64, ptr %777, align 8, !tbaa !175
  %811 = icmp ult i64 %809, %810
  br i1 %811, label %785, label %812

812:                                              ; preds = %785
  %813 = icmp eq i64 %800, 0
  br i1 %813, label %814, label %1028

814:                                              ; preds = %812
  %815 = icmp eq i64 %810, 0
  br i1 %815, label %826, label %816

816:                                              ; preds = %814, %816
  %817 = phi i64 [ %822, %816 ], [ 0, %814 ]
  %818 = phi i64 [ %821, %816 ], [ 0, %814 ]
  %819 = getelementptr inbounds nuw i64, ptr %784, i64 %817
  %820 = load i64, ptr %819, align 8, !tbaa !40
  %821 = or i64 %820, %818
  %822 = add nuw i64 %817, 1
  %823 = icmp eq i64 %822, %810
  br i1 %823, label %824, label %816

824:                                              ; preds = %816
  %825 = icmp eq i64 %821, 0
  br i1 %825, label %826, label %839

826:                                              ; preds = %824, %814, %772
  %827 = phi i64 [ %810, %824 ], [ 0, %814 ], [ 0, %772 ]
  %828 = icmp eq i64 %776, 0
  br i1 %828, label %917, label %829

829:                                              ; preds = %826
  %830 = load ptr, ptr %36, align 8, !tbaa !147
  %831 = load ptr, ptr %30, align 8, !tbaa !176
  %832 = mul i64 %827, 24
  %833 = getelementptr inbounds nuw i8, ptr %831, i64 %832
  %834 = load ptr, ptr %37, align 8, !tbaa !216
  %835 = load i64, ptr %775, align 8, !tbaa !149
  %836 = getelementptr inbounds nuw i64, ptr %833, i64 %835
  br label %849

837:                                              ; preds = %839
  %838 = load i64, ptr %33, align 8, !tbaa !163
  store i64 %838, ptr %34, align 8, !tbaa !191
  br label %1035

839:                                              ; preds = %824, %839
  %840 = phi i64 [ %844, %839 ], [ 0, %824 ]
  %841 = getelementptr inbounds nuw i64, ptr %784, i64 %840
  %842 = load i64, ptr %841, align 8, !tbaa !40
  %843 = getelementptr inbounds nuw i64, ptr %782, i64 %840
  store i64 %842, ptr %843, align 8, !tbaa !40
  %844 = add nuw i64 %840, 1
  %845 = load i64, ptr %777, align 8, !tbaa !175
  %846 = icmp ult i64 %844, %845
  br i1 %846, label %839, label %837

847:                                              ; preds = %849
  %848 = icmp eq i64 %859, 0
  br i1 %848, label %870, label %1028

849:                                              ; preds = %849, %829
  %850 = phi i64 [ 0, %829 ], [ %867, %849 ]
  %851 = phi i64 [ 0, %829 ], [ %859, %849 ]
  %852 = phi i64 [ 0, %829 ], [ %868, %849 ]
  %853 = getelementptr inbounds nuw i64, ptr %830, i64 %852
  %854 = load i64, ptr %853, align 8, !tbaa !40
  %855 = getelementptr inbounds nuw i64, ptr %833, i64 %852
  %856 = load i64, ptr %855, align 8, !tbaa !40
  %857 = xor i64 %856, -1
  %858 = and i64 %854, %857
  %859 = or i64 %858, %851
  %860 = getelementptr inbounds nuw i64, ptr %834, i64 %852
  %861 = load i64, ptr %860, align 8, !tbaa !40
  %862 = getelementptr inbounds nuw i64, ptr %836, i64 %852
  %863 = load i64, ptr %862, align 8, !tbaa !40
  %864 = or i64 %863, %861
  %865 = xor i64 %864, -1
  %866 = and i64 %856, %865
  %867 = or i64 %866, %850
  %868 = add nuw i64 %852, 1
  %869 = icmp eq i64 %868, %776
  br i1 %869, label %847, label %849

870:                                              ; preds = %847
  %871 = icmp eq i64 %867, 0
  br i1 %871, label %917, label %872

872:                                              ; preds = %870
  %873 = load ptr, ptr %38, align 8, !tbaa !180
  %874 = load i64, ptr %39, align 8, !tbaa !155
  %875 = mul i64 %874, %776
  %876 = getelementptr inbounds nuw i64, ptr %873, i64 %875
  br label %887

877:                                              ; preds = %898
  %878 = load i64, ptr %39, align 8, !tbaa !155
  %879 = add i64 %878, 1
  store i64 %879, ptr %39, align 8, !tbaa !155
  %880 = load ptr, ptr %41, align 8, !tbaa !158
  %881 = load i64, ptr %42, align 8, !tbaa !152
  %882 = add i64 %881, 1
  store i64 %882, ptr %42, align 8, !tbaa !152
  %883 = getelementptr inbounds nuw %struct.lv_part, ptr %880, i64 %881
  %884 = load i64, ptr %33, align 8, !tbaa !163
  %885 = trunc i64 %884 to i32
  %886 = load i64, ptr %43, align 8, !tbaa !164
  store i32 %885, ptr %883, align 4, !tbaa !3
  br label %1019

887:                                              ; preds = %898, %872
  %888 = phi i64 [ 0, %872 ], [ %915, %898 ]
  %889 = load i64, ptr %40, align 8, !tbaa !165
  %890 = icmp eq i64 %889, 0
  %891 = load i64, ptr %775, align 8, !tbaa !149
  br i1 %890, label %898, label %892

892:                                              ; preds = %887
  %893 = add i64 %889, -1
  %894 = mul i64 %891, %893
  %895 = getelementptr inbounds nuw i64, ptr %873, i64 %894
  %896 = getelementptr inbounds nuw i64, ptr %895, i64 %888
  %897 = load i64, ptr %896, align 8, !tbaa !40
  br label %898

898:                                              ; preds = %892, %887
  %899 = phi i64 [ %897, %892 ], [ 0, %887 ]
  %900 = load i64, ptr %777, align 8, !tbaa !175
  %901 = mul i64 %900, 24
  %902 = getelementptr inbounds nuw i8, ptr %831, i64 %901
  %903 = getelementptr inbounds nuw i64, ptr %902, i64 %888
  %904 = load i64, ptr %903, align 8, !tbaa !40
  %905 = getelementptr inbounds nuw i64, ptr %834, i64 %888
  %906 = load i64, ptr %905, align 8, !tbaa !40
  %907 = getelementptr inbounds nuw i64, ptr %902, i64 %891
  %908 = getelementptr inbounds nuw i64, ptr %907, i64 %888
  %909 = load i64, ptr %908, align 8, !tbaa !40
  %910 = or i64 %909, %906
  %911 = xor i64 %910, -1
  %912 = and i64 %904, %911
  %913 = or i64 %912, %899
  %914 = getelementptr inbounds nuw i64, ptr %876, i64 %888
  store i64 %913, ptr %914, align 8, !tbaa !40
  %915 = add nuw i64 %888, 1
  %916 = icmp eq i64 %915, %776
  br i1 %916, label %877, label %887

917:                                              ; preds = %870, %826
  %918 = load i64, ptr %44, align 8, !tbaa !203
  %919 = load i64, ptr %33, align 8, !tbaa !163
  %920 = load i64, ptr %43, align 8, !tbaa !164
  %921 = icmp ult i64 %919, %920
  br i1 %921, label %922, label %926

922:                                              ; preds = %917
  %923 = load ptr, ptr %45, align 8, !tbaa !169
  %924 = load ptr, ptr %46, align 8, !tbaa !202
  br label %934

925:                                              ; preds = %934
  store i64 %939, ptr %44, align 8, !tbaa !203
  br label %926

926:                                              ; preds = %925, %917
  %927 = phi i64 [ %939, %925 ], [ %918, %917 ]
  %928 = load i64, ptr %40, align 8, !tbaa !165
  %929 = load ptr, ptr %47, align 8, !tbaa !204
  %930 = load i64, ptr %48, align 8, !tbaa !153
  %931 = add i64 %930, 1
  store i64 %931, ptr %48, align 8, !tbaa !153
  %932 = getelementptr inbounds nuw %struct.lv_part, ptr %929, i64 %930
  %933 = trunc i64 %918 to i32
  store i32 %933, ptr %932, align 4, !tbaa !3
  br label %1019

934:                                              ; preds = %934, %922
  %935 = phi i64 [ %918, %922 ], [ %939, %934 ]
  %936 = phi i64 [ %919, %922 ], [ %941, %934 ]
  %937 = getelementptr inbounds nuw i32, ptr %923, i64 %936
  %938 = load i32, ptr %937, align 4, !tbaa !3
  %939 = add i64 %935, 1
  %940 = getelementptr inbounds nuw i32, ptr %924, i64 %935
  store i32 %938, ptr %940, align 4, !tbaa !3
  %941 = add nuw i64 %936, 1
  %942 = icmp eq i64 %941, %920
  br i1 %942, label %925, label %934

943:                                              ; preds = %74
  %944 = load ptr, ptr %0, align 8, !tbaa !148
  %945 = load ptr, ptr %944, align 8, !tbaa !93
  %946 = load ptr, ptr %30, align 8, !tbaa !176
  %947 = load i64, ptr %35, align 8, !tbaa !162
  %948 = load i64, ptr %43, align 8, !tbaa !164
  %949 = icmp ult i64 %947, %948
  br i1 %949, label %950, label %1002

950:                                              ; preds = %943
  %951 = getelementptr inbounds nuw i8, ptr %945, i64 24
  %952 = getelementptr inbounds nuw i8, ptr %945, i64 64
  br label %953

953:                                              ; preds = %997, %950
  %954 = phi i64 [ %947, %950 ], [ %999, %997 ]
  %955 = load i64, ptr %55, align 8, !tbaa !186
  %956 = icmp eq i64 %955, 0
  br i1 %956, label %1040, label %957

957:                                              ; preds = %953
  %958 = add i64 %955, -1
  store i64 %958, ptr %55, align 8, !tbaa !186
  %959 = load ptr, ptr %45, align 8, !tbaa !169
  %960 = getelementptr inbounds nuw i32, ptr %959, i64 %954
  %961 = load i32, ptr %960, align 4, !tbaa !3
  %962 = load ptr, ptr %951, align 8, !tbaa !221
  %963 = load ptr, ptr %945, align 8, !tbaa !133
  %964 = load ptr, ptr %0, align 8, !tbaa !148
  %965 = getelementptr inbounds nuw i8, ptr %964, i64 88
  %966 = load ptr, ptr %965, align 8, !tbaa !114
  %967 = getelementptr inbounds nuw i8, ptr %964, i64 120
  %968 = load ptr, ptr %967, align 8, !tbaa !120
  %969 = zext i32 %961 to i64
  %970 = getelementptr inbounds nuw i32, ptr %968, i64 %969
  %971 = load i32, ptr %970, align 4, !tbaa !3
  %972 = zext i32 %971 to i64
  %973 = getelementptr inbounds nuw i32, ptr %966, i64 %972
  %974 = load i32, ptr %973, align 4, !tbaa !3
  %975 = load ptr, ptr %32, align 8, !tbaa !214
  call void %962(ptr noundef %963, i32 noundef %974, ptr noundef %975) #13
  %976 = load ptr, ptr %32, align 8, !tbaa !214
  %977 = load i64, ptr %952, align 8, !tbaa !175
  %978 = icmp eq i64 %977, 0
  br i1 %978, label %992, label %979

979:                                              ; preds = %957, %979
  %980 = phi i64 [ %988, %979 ], [ 0, %957 ]
  %981 = phi i64 [ %987, %979 ], [ 0, %957 ]
  %982 = getelementptr inbounds nuw i64, ptr %976, i64 %980
  %983 = load i64, ptr %982, align 8, !tbaa !40
  %984 = getelementptr inbounds nuw i64, ptr %946, i64 %980
  %985 = load i64, ptr %984, align 8, !tbaa !40
  %986 = and i64 %985, %983
  %987 = or i64 %986, %981
  %988 = add nuw i64 %980, 1
  %989 = icmp eq i64 %988, %977
  br i1 %989, label %990, label %979

990:                                              ; preds = %979
  %991 = icmp eq i64 %987, 0
  br i1 %991, label %992, label %997

992:                                              ; preds = %990, %957
  %993 = load ptr, ptr %45, align 8, !tbaa !169
  %994 = load i64, ptr %34, align 8, !tbaa !191
  %995 = add i64 %994, 1
  store i64 %995, ptr %34, align 8, !tbaa !191
  %996 = getelementptr inbounds nuw i32, ptr %993, i64 %994
  store i32 %961, ptr %996, align 4, !tbaa !3
  br label %997

997:                                              ; preds = %992, %990
  %998 = load i64, ptr %35, align 8, !tbaa !162
  %999 = add i64 %998, 1
  store i64 %999, ptr %35, align 8, !tbaa !162
  %1000 = load i64, ptr %43, align 8, !tbaa !164
  %1001 = icmp ult i64 %999, %1000
  br i1 %1001, label %953, label %1002

1002:                                             ; preds = %997, %943
  %1003 = load i64, ptr %34, align 8, !tbaa !191
  %1004 = load i64, ptr %33, align 8, !tbaa !163
  %1005 = icmp ugt i64 %1003, %1004
  br i1 %1005, label %1006, label %1028

1006:                                             ; preds = %1002
  %1007 = load ptr, ptr %41, align 8, !tbaa !158
  %1008 = load i64, ptr %42, align 8, !tbaa !152
  %1009 = add i64 %1008, 1
  store i64 %1009, ptr %42, align 8, !tbaa !152
  %1010 = getelementptr inbounds nuw %struct.lv_part, ptr %1007, i64 %1008
  %1011 = trunc i64 %1004 to i32
  %1012 = load i64, ptr %40, align 8, !tbaa !165
  store i32 %1011, ptr %1010, align 4, !tbaa !3
  br label %1019

1013:                                             ; preds = %74
  %1014 = call fastcc i64 @enabled(ptr noundef nonnull %0) #15
  %1015 = load i64, ptr %49, align 8, !tbaa !178
  %1016 = icmp eq i64 %1015, 0
  %1017 = select i1 %1016, i64 4, i64 0
  %1018 = icmp eq i64 %1014, 0
  br i1 %1018, label %1028, label %1040

1019:                                             ; preds = %926, %877, %1006
  %1020 = phi ptr [ %1010, %1006 ], [ %883, %877 ], [ %932, %926 ]
  %1021 = phi i64 [ %1003, %1006 ], [ %886, %877 ], [ %927, %926 ]
  %1022 = phi i64 [ %1012, %1006 ], [ %879, %877 ], [ %928, %926 ]
  %1023 = trunc i64 %1022 to i32
  %1024 = trunc i64 %1021 to i32
  %1025 = getelementptr inbounds nuw i8, ptr %1020, i64 4
  store i32 %1024, ptr %1025, align 4, !tbaa !3
  %1026 = getelementptr inbounds nuw i8, ptr %1020, i64 8
  store i32 %1023, ptr %1026, align 4, !tbaa !3
  %1027 = getelementptr inbounds nuw i8, ptr %1020, i64 12
  store i32 0, ptr %1027, align 4, !tbaa !3
  br label %1028

1028:                                             ; preds = %762, %193, %190, %1019, %1002, %847, %812, %738, %1013
  %1029 = phi i64 [ 0, %1019 ], [ %1017, %1013 ], [ 2, %193 ], [ 0, %738 ], [ 0, %1002 ], [ 0, %847 ], [ 0, %812 ], [ 2, %190 ], [ 0, %762 ]
  %1030 = load i64, ptr %28, align 8, !tbaa !151
  %1031 = icmp eq i64 %1030, 0
  br i1 %1031, label %1038, label %1032

1032:                                             ; preds = %153, %1028
  %1033 = phi i64 [ %154, %153 ], [ %1029, %1028 ]
  %1034 = load i64, ptr %33, align 8, !tbaa !163
  br label %1035

1035:                                             ; preds = %1032, %837
  %1036 = phi i64 [ %838, %837 ], [ %1034, %1032 ]
  %1037 = phi i64 [ 5, %837 ], [ %1033, %1032 ]
  store i64 %1036, ptr %35, align 8, !tbaa !162
  br label %1038

1038:                                             ; preds = %1035, %1028
  %1039 = phi i64 [ %1029, %1028 ], [ %1037, %1035 ]
  store i64 %1039, ptr %28, align 8, !tbaa !151
  br label %74

1040:                                             ; preds = %686, %769, %682, %94, %76, %79, %83, %99, %1013, %592, %595, %210, %397, %953
  %1041 = phi i64 [ 4, %595 ], [ 1, %953 ], [ 1, %210 ], [ 6, %397 ], [ 1, %592 ], [ %770, %769 ], [ 4, %686 ], [ 4, %682 ], [ 0, %76 ], [ 4, %79 ], [ 4, %83 ], [ 5, %99 ], [ 1, %1013 ], [ 5, %94 ]
  ret i64 %1041
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @enabled(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !148
  %3 = load ptr, ptr %2, align 8, !tbaa !93
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %7 = load i64, ptr %5, align 8, !tbaa !162
  %8 = load i64, ptr %6, align 8, !tbaa !164
  %9 = icmp ult i64 %7, %8
  br i1 %9, label %10, label %84

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %19

19:                                               ; preds = %10, %63
  %20 = phi i64 [ %7, %10 ], [ %65, %63 ]
  %21 = load i64, ptr %4, align 8, !tbaa !186
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %84, label %23

23:                                               ; preds = %19
  %24 = add i64 %21, -1
  store i64 %24, ptr %4, align 8, !tbaa !186
  %25 = load ptr, ptr %11, align 8, !tbaa !169
  %26 = getelementptr inbounds nuw i32, ptr %25, i64 %20
  %27 = load i32, ptr %26, align 4, !tbaa !3
  %28 = load ptr, ptr %12, align 8, !tbaa !199
  %29 = load ptr, ptr %0, align 8, !tbaa !148
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 96
  %31 = load ptr, ptr %30, align 8, !tbaa !115
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %33 = load ptr, ptr %32, align 8, !tbaa !120
  %34 = zext i32 %27 to i64
  %35 = getelementptr inbounds nuw i32, ptr %33, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !3
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw i16, ptr %31, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !84
  %40 = zext i16 %39 to i64
  %41 = getelementptr inbounds nuw i64, ptr %28, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !40
  %43 = load i64, ptr %13, align 8, !tbaa !178
  %44 = and i64 %43, %42
  store i64 %44, ptr %13, align 8, !tbaa !178
  %45 = load i64, ptr %41, align 8, !tbaa !40
  %46 = load i64, ptr %14, align 8, !tbaa !179
  %47 = or i64 %46, %45
  store i64 %47, ptr %14, align 8, !tbaa !179
  %48 = load ptr, ptr %15, align 8, !tbaa !221
  %49 = load ptr, ptr %3, align 8, !tbaa !133
  %50 = getelementptr inbounds nuw i8, ptr %29, i64 88
  %51 = load ptr, ptr %50, align 8, !tbaa !114
  %52 = getelementptr inbounds nuw i32, ptr %51, i64 %37
  %53 = load i32, ptr %52, align 4, !tbaa !3
  %54 = load ptr, ptr %16, align 8, !tbaa !214
  tail call void %48(ptr noundef %49, i32 noundef %53, ptr noundef %54) #13
  %55 = load i64, ptr %17, align 8, !tbaa !175
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %63, label %57

57:                                               ; preds = %23
  %58 = load ptr, ptr %16, align 8, !tbaa !214
  %59 = load ptr, ptr %18, align 8, !tbaa !176
  %60 = load ptr, ptr %0, align 8, !tbaa !148
  %61 = load ptr, ptr %60, align 8, !tbaa !93
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 64
  br label %68

63:                                               ; preds = %68, %23
  %64 = load i64, ptr %5, align 8, !tbaa !162
  %65 = add i64 %64, 1
  store i64 %65, ptr %5, align 8, !tbaa !162
  %66 = load i64, ptr %6, align 8, !tbaa !164
  %67 = icmp ult i64 %65, %66
  br i1 %67, label %19, label %84

68:                                               ; preds = %57, %68
  %69 = phi i64 [ 0, %57 ], [ %81, %68 ]
  %70 = getelementptr inbounds nuw i64, ptr %58, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !40
  %72 = getelementptr inbounds nuw i64, ptr %59, i64 %69
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = and i64 %73, %71
  store i64 %74, ptr %72, align 8, !tbaa !40
  %75 = load i64, ptr %70, align 8, !tbaa !40
  %76 = load i64, ptr %62, align 8, !tbaa !175
  %77 = getelementptr inbounds nuw i64, ptr %59, i64 %76
  %78 = getelementptr inbounds nuw i64, ptr %77, i64 %69
  %79 = load i64, ptr %78, align 8, !tbaa !40
  %80 = or i64 %79, %75
  store i64 %80, ptr %78, align 8, !tbaa !40
  %81 = add nuw i64 %69, 1
  %82 = load i64, ptr %17, align 8, !tbaa !175
  %83 = icmp ult i64 %81, %82
  br i1 %83, label %68, label %63

84:                                               ; preds = %19, %63, %1
  %85 = phi i64 [ 0, %1 ], [ 0, %63 ], [ 1, %19 ]
  ret i64 %85
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 7) i64 @moves(ptr noundef captures(none) %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load ptr, ptr %0, align 8, !tbaa !148
  %6 = load ptr, ptr %5, align 8, !tbaa !93
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !175
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !149
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %14 = load i64, ptr %13, align 8, !tbaa !165
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %2
  %17 = add i64 %14, -1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %19 = load ptr, ptr %18, align 8, !tbaa !180
  %20 = mul i64 %17, %10
  %21 = getelementptr inbounds nuw i64, ptr %19, i64 %20
  br label %22

22:                                               ; preds = %2, %16
  %23 = phi ptr [ %21, %16 ], [ null, %2 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %26 = load i64, ptr %24, align 8, !tbaa !162
  %27 = load i64, ptr %25, align 8, !tbaa !164
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %29, label %254

29:                                               ; preds = %22
  %30 = icmp eq i32 %1, 0
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %39 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %44 = icmp eq ptr %23, null
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %48 = icmp eq i64 %12, 0
  br label %49

49:                                               ; preds = %29, %249
  br i1 %30, label %50, label %103

50:                                               ; preds = %49
  %51 = load ptr, ptr %0, align 8, !tbaa !148
  %52 = load ptr, ptr %51, align 8, !tbaa !93
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 64
  %54 = load i64, ptr %53, align 8, !tbaa !175
  %55 = icmp eq i64 %54, 0
  %56 = load ptr, ptr %34, align 8, !tbaa !214
  br i1 %55, label %90, label %57

57:                                               ; preds = %50
  %58 = load ptr, ptr %31, align 8, !tbaa !212
  %59 = load ptr, ptr %32, align 8, !tbaa !176
  %60 = load ptr, ptr %33, align 8, !tbaa !213
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
  %86 = load i64, ptr %53, align 8, !tbaa !175
  %87 = icmp ult i64 %85, %86
  br i1 %87, label %61, label %88

88:                                               ; preds = %61
  %89 = icmp eq i64 %76, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %50, %88
  %91 = load i64, ptr %7, align 8, !tbaa !175
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %254, label %93

93:                                               ; preds = %90, %93
  %94 = phi i64 [ %99, %93 ], [ 0, %90 ]
  %95 = phi i64 [ %98, %93 ], [ 0, %90 ]
  %96 = getelementptr inbounds nuw i64, ptr %56, i64 %94
  %97 = load i64, ptr %96, align 8, !tbaa !40
  %98 = or i64 %97, %95
  %99 = add nuw i64 %94, 1
  %100 = icmp eq i64 %99, %91
  br i1 %100, label %101, label %93

101:                                              ; preds = %93
  %102 = icmp eq i64 %98, 0
  br i1 %102, label %254, label %103

103:                                              ; preds = %101, %88, %49
  %104 = load i64, ptr %35, align 8, !tbaa !186
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %254, label %106

106:                                              ; preds = %103
  %107 = add i64 %104, -1
  store i64 %107, ptr %35, align 8, !tbaa !186
  %108 = load ptr, ptr %36, align 8, !tbaa !169
  %109 = load i64, ptr %24, align 8, !tbaa !162
  %110 = getelementptr inbounds nuw i32, ptr %108, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = load ptr, ptr %0, align 8, !tbaa !148
  %113 = getelementptr inbounds nuw i8, ptr %112, i64 88
  %114 = load ptr, ptr %113, align 8, !tbaa !114
  %115 = getelementptr inbounds nuw i8, ptr %112, i64 120
  %116 = load ptr, ptr %115, align 8, !tbaa !120
  %117 = zext i32 %111 to i64
  %118 = getelementptr inbounds nuw i32, ptr %116, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = zext i32 %119 to i64
  %121 = getelementptr inbounds nuw i32, ptr %114, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !3
  %123 = getelementptr inbounds nuw i8, ptr %112, i64 96
  %124 = load ptr, ptr %123, align 8, !tbaa !115
  %125 = getelementptr inbounds nuw i16, ptr %124, i64 %120
  %126 = load i16, ptr %125, align 2, !tbaa !84
  %127 = load ptr, ptr %37, align 8, !tbaa !103
  %128 = zext i16 %126 to i64
  %129 = getelementptr inbounds nuw i8, ptr %127, i64 %128
  %130 = load i8, ptr %129, align 1, !tbaa !41
  %131 = and i8 %130, 2
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %141, label %133

133:                                              ; preds = %106
  %134 = load ptr, ptr %38, align 8, !tbaa !122
  %135 = icmp eq ptr %134, null
  br i1 %135, label %249, label %136

136:                                              ; preds = %133
  %137 = zext i32 %122 to i64
  %138 = getelementptr inbounds nuw i8, ptr %134, i64 %137
  %139 = load i8, ptr %138, align 1, !tbaa !41
  %140 = icmp eq i8 %139, 0
  br i1 %140, label %141, label %249

141:                                              ; preds = %106, %136
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  %142 = load ptr, ptr %39, align 8, !tbaa !157
  %143 = load ptr, ptr %6, align 8, !tbaa !133
  %144 = call i32 %142(ptr noundef %143, i32 noundef %122, ptr noundef nonnull %3, ptr noundef nonnull %4) #13
  switch i32 %144, label %145 [
    i32 -1, label %152
    i32 0, label %247
  ]

145:                                              ; preds = %141
  %146 = load ptr, ptr %4, align 8, !tbaa !65
  %147 = load ptr, ptr %40, align 8, !tbaa !101
  %148 = load ptr, ptr %3, align 8, !tbaa !35
  %149 = load ptr, ptr %41, align 8, !tbaa !128
  %150 = load ptr, ptr %43, align 8, !tbaa !97
  %151 = zext i32 %144 to i64
  br label %153

152:                                              ; preds = %141
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  br label %254

153:                                              ; preds = %145, %244
  %154 = phi i64 [ 0, %145 ], [ %245, %244 ]
  %155 = mul i64 %12, %154
  %156 = getelementptr inbounds nuw i64, ptr %146, i64 %155
  %157 = getelementptr inbounds nuw i32, ptr %148, i64 %154
  %158 = load i32, ptr %157, align 4, !tbaa !3
  %159 = load i64, ptr %42, align 8, !tbaa !118
  %160 = mul i64 %159, %128
  %161 = zext i32 %158 to i64
  %162 = getelementptr inbounds nuw i16, ptr %150, i64 %161
  %163 = load i16, ptr %162, align 2, !tbaa !84
  %164 = zext i16 %163 to i64
  %165 = getelementptr i32, ptr %149, i64 %160
  %166 = getelementptr i32, ptr %165, i64 %164
  %167 = load i32, ptr %166, align 4, !tbaa !3
  %168 = zext i32 %167 to i64
  %169 = getelementptr inbounds nuw i16, ptr %147, i64 %168
  br i1 %44, label %188, label %170

170:                                              ; preds = %153
  %171 = load i64, ptr %7, align 8, !tbaa !175
  %172 = getelementptr inbounds nuw i64, ptr %156, i64 %171
  %173 = load i64, ptr %9, align 8, !tbaa !149
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %188, label %175

175:                                              ; preds = %170, %175
  %176 = phi i64 [ %184, %175 ], [ 0, %170 ]
  %177 = phi i64 [ %183, %175 ], [ 0, %170 ]
  %178 = getelementptr inbounds nuw i64, ptr %172, i64 %176
  %179 = load i64, ptr %178, align 8, !tbaa !40
  %180 = getelementptr inbounds nuw i64, ptr %23, i64 %176
  %181 = load i64, ptr %180, align 8, !tbaa !40
  %182 = and i64 %181, %179
  %183 = or i64 %182, %177
  %184 = add nuw i64 %176, 1
  %185 = icmp eq i64 %184, %173
  br i1 %185, label %186, label %175

186:                                              ; preds = %175
  %187 = icmp eq i64 %183, 0
  br i1 %187, label %188, label %244

188:                                              ; preds = %170, %186, %153
  %189 = load i16, ptr %169, align 2, !tbaa !84
  %190 = icmp eq i16 %189, 0
  br i1 %190, label %244, label %191

191:                                              ; preds = %188
  %192 = zext i16 %189 to i64
  %193 = load ptr, ptr %37, align 8, !tbaa !103
  br label %202

194:                                              ; preds = %228
  %195 = icmp eq i32 %229, 0
  %196 = select i1 %195, i1 true, i1 %48
  br i1 %196, label %244, label %197

197:                                              ; preds = %194
  %198 = load ptr, ptr %32, align 8, !tbaa !176
  %199 = load ptr, ptr %0, align 8, !tbaa !148
  %200 = load ptr, ptr %199, align 8, !tbaa !93
  %201 = getelementptr inbounds nuw i8, ptr %200, i64 64
  br label %232

202:                                              ; preds = %191, %228
  %203 = phi i64 [ 1, %191 ], [ %230, %228 ]
  %204 = phi i32 [ 0, %191 ], [ %229, %228 ]
  %205 = getelementptr inbounds nuw i16, ptr %169, i64 %203
  %206 = load i16, ptr %205, align 2, !tbaa !84
  %207 = zext i16 %206 to i64
  %208 = getelementptr inbounds nuw i8, ptr %193, i64 %207
  %209 = load i8, ptr %208, align 1, !tbaa !41
  %210 = and i8 %209, 1
  %211 = icmp eq i8 %210, 0
  br i1 %211, label %228, label %212

212:                                              ; preds = %202
  %213 = load ptr, ptr %45, align 8, !tbaa !168
  %214 = load ptr, ptr %46, align 8, !tbaa !102
  %215 = getelementptr inbounds nuw ptr, ptr %214, i64 %207
  %216 = load ptr, ptr %215, align 8, !tbaa !35
  %217 = getelementptr inbounds nuw i32, ptr %216, i64 %161
  %218 = load i32, ptr %217, align 4, !tbaa !3
  %219 = add i32 %218, -1
  %220 = zext i32 %219 to i64
  %221 = getelementptr inbounds nuw i32, ptr %213, i64 %220
  %222 = load i32, ptr %221, align 4, !tbaa !3
  %223 = load i64, ptr %47, align 8, !tbaa !166
  %224 = trunc i64 %223 to i32
  %225 = icmp eq i32 %222, %224
  %226 = zext i1 %225 to i32
  %227 = or i32 %204, %226
  br label %228

228:                                              ; preds = %212, %202
  %229 = phi i32 [ %204, %202 ], [ %227, %212 ]
  %230 = add nuw nsw i64 %203, 1
  %231 = icmp eq i64 %203, %192
  br i1 %231, label %194, label %202

232:                                              ; preds = %197, %232
  %233 = phi i64 [ 0, %197 ], [ %242, %232 ]
  %234 = getelementptr inbounds nuw i64, ptr %156, i64 %233
  %235 = load i64, ptr %234, align 8, !tbaa !40
  %236 = load i64, ptr %201, align 8, !tbaa !175
  %237 = shl i64 %236, 4
  %238 = getelementptr inbounds nuw i8, ptr %198, i64 %237
  %239 = getelementptr inbounds nuw i64, ptr %238, i64 %233
  %240 = load i64, ptr %239, align 8, !tbaa !40
  %241 = or i64 %240, %235
  store i64 %241, ptr %239, align 8, !tbaa !40
  %242 = add nuw i64 %233, 1
  %243 = icmp eq i64 %242, %12
  br i1 %243, label %244, label %232

244:                                              ; preds = %232, %188, %194, %186
  %245 = add nuw nsw i64 %154, 1
  %246 = icmp eq i64 %245, %151
  br i1 %246, label %247, label %153

247:                                              ; preds = %244, %141
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  %248 = load i64, ptr %24, align 8, !tbaa !162
  br label %249

249:                                              ; preds = %133, %136, %247
  %250 = phi i64 [ %109, %133 ], [ %109, %136 ], [ %248, %247 ]
  %251 = add i64 %250, 1
  store i64 %251, ptr %24, align 8, !tbaa !162
  %252 = load i64, ptr %25, align 8, !tbaa !164
  %253 = icmp ult i64 %251, %252
  br i1 %253, label %49, label %254

254:                                              ; preds = %90, %103, %101, %249, %22, %152
  %255 = phi i64 [ 6, %152 ], [ 0, %22 ], [ 0, %90 ], [ 0, %101 ], [ 1, %103 ], [ 0, %249 ]
  ret i64 %255
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_settle(ptr noundef captures(none) %0) local_unnamed_addr #7 {
  %2 = load ptr, ptr %0, align 8, !tbaa !148
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %4 = load i64, ptr %3, align 8, !tbaa !119
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = load ptr, ptr %7, align 8, !tbaa !168
  br label %21

9:                                                ; preds = %21, %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 368
  store i64 4294967295, ptr %10, align 8, !tbaa !230
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %12 = load i64, ptr %11, align 8, !tbaa !153
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %26, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %16 = load ptr, ptr %15, align 8, !tbaa !204
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 120
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %27

21:                                               ; preds = %6, %21
  %22 = phi i64 [ 0, %6 ], [ %24, %21 ]
  %23 = getelementptr inbounds nuw i32, ptr %8, i64 %22
  store i32 0, ptr %23, align 4, !tbaa !3
  %24 = add nuw i64 %22, 1
  %25 = icmp eq i64 %24, %4
  br i1 %25, label %9, label %21

26:                                               ; preds = %43, %9
  ret void

27:                                               ; preds = %14, %43
  %28 = phi i64 [ 4294967295, %14 ], [ %44, %43 ]
  %29 = phi i64 [ 0, %14 ], [ %45, %43 ]
  %30 = getelementptr inbounds nuw %struct.lv_part, ptr %16, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !232
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 4
  %33 = load i32, ptr %32, align 4, !tbaa !233
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %43

35:                                               ; preds = %27
  %36 = zext i32 %31 to i64
  %37 = load ptr, ptr %17, align 8, !tbaa !202
  %38 = load ptr, ptr %18, align 8, !tbaa !114
  %39 = load ptr, ptr %19, align 8, !tbaa !120
  %40 = trunc i64 %29 to i32
  %41 = add i32 %40, 1
  %42 = load ptr, ptr %20, align 8, !tbaa !168
  br label %47

43:                                               ; preds = %63, %27
  %44 = phi i64 [ %28, %27 ], [ %64, %63 ]
  %45 = add nuw i64 %29, 1
  %46 = icmp eq i64 %45, %12
  br i1 %46, label %26, label %27

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
  store i64 %60, ptr %10, align 8, !tbaa !230
  br label %63

63:                                               ; preds = %62, %47
  %64 = phi i64 [ %60, %62 ], [ %48, %47 ]
  %65 = phi i64 [ %60, %62 ], [ %49, %47 ]
  %66 = add nuw nsw i64 %50, 1
  %67 = load i32, ptr %32, align 4, !tbaa !233
  %68 = zext i32 %67 to i64
  %69 = icmp samesign ult i64 %66, %68
  br i1 %69, label %47, label %43
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @lv_home(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #8 {
  %3 = load ptr, ptr %0, align 8, !tbaa !148
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %5 = load i64, ptr %4, align 8, !tbaa !119
  %6 = icmp ult i64 %1, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = load ptr, ptr %8, align 8, !tbaa !168
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
  br i1 %17, label %18, label %10

18:                                               ; preds = %10, %15, %2
  %19 = phi i64 [ 4294967295, %2 ], [ 4294967295, %15 ], [ %11, %10 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define void @lv_count(ptr noundef writeonly captures(none) %0, i64 noundef %1) local_unnamed_addr #9 {
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
  br i1 %10, label %4, label %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_untils(ptr noundef captures(none) initializes((344, 360)) %0, i64 noundef %1) local_unnamed_addr #10 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 344
  store i64 -1, ptr %3, align 8, !tbaa !178
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 0, ptr %4, align 8, !tbaa !179
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %6 = load ptr, ptr %5, align 8, !tbaa !204
  %7 = getelementptr inbounds nuw %struct.lv_part, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4, !tbaa !232
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !233
  %11 = zext i32 %10 to i64
  %12 = icmp ult i32 %8, %10
  br i1 %12, label %13, label %24

13:                                               ; preds = %2
  %14 = zext i32 %8 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load ptr, ptr %15, align 8, !tbaa !199
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = load ptr, ptr %17, align 8, !tbaa !202
  %19 = load ptr, ptr %0, align 8, !tbaa !148
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %21 = load ptr, ptr %20, align 8, !tbaa !115
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 120
  %23 = load ptr, ptr %22, align 8, !tbaa !120
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
  %36 = load i16, ptr %35, align 2, !tbaa !84
  %37 = zext i16 %36 to i64
  %38 = getelementptr inbounds nuw i64, ptr %16, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !40
  %40 = and i64 %27, %39
  store i64 %40, ptr %3, align 8, !tbaa !178
  %41 = or i64 %26, %39
  store i64 %41, ptr %4, align 8, !tbaa !179
  %42 = add nuw nsw i64 %28, 1
  %43 = icmp eq i64 %42, %11
  br i1 %43, label %24, label %25
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_sum(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr %0, align 8, !tbaa !148
  %4 = load ptr, ptr %3, align 8, !tbaa !93
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !157
  %7 = icmp eq ptr %6, null
  br i1 %7, label %62, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %10 = load i64, ptr %9, align 8, !tbaa !151
  switch i64 %10, label %60 [
    i64 0, label %11
    i64 3, label %53
  ]

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %13 = load ptr, ptr %12, align 8, !tbaa !204
  %14 = getelementptr inbounds nuw %struct.lv_part, ptr %13, i64 %1
  %15 = load i32, ptr %14, align 4, !tbaa !232
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %16, ptr %17, align 8, !tbaa !162
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 %16, ptr %18, align 8, !tbaa !163
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %20 = load i32, ptr %19, align 4, !tbaa !233
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %21, ptr %22, align 8, !tbaa !164
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %24 = load i32, ptr %23, align 4, !tbaa !161
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %25, ptr %26, align 8, !tbaa !165
  %27 = add i64 %1, 1
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store i64 %27, ptr %28, align 8, !tbaa !166
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %30 = load ptr, ptr %29, align 8, !tbaa !202
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %30, ptr %31, align 8, !tbaa !169
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %33 = load i64, ptr %32, align 8, !tbaa !175
  %34 = mul i64 %33, 3
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %36 = load i64, ptr %35, align 8, !tbaa !149
  %37 = shl i64 %36, 1
  %38 = add i64 %37, %34
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %50, label %40

40:                                               ; preds = %11
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %42 = load ptr, ptr %41, align 8, !tbaa !176
  br label %43

43:                                               ; preds = %43, %40
  %44 = phi i64 [ 0, %40 ], [ %48, %43 ]
  %45 = icmp ult i64 %44, %33
  %46 = sext i1 %45 to i64
  %47 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  store i64 %46, ptr %47, align 8, !tbaa !40
  %48 = add nuw i64 %44, 1
  %49 = icmp eq i64 %48, %38
  br i1 %49, label %50, label %43

50:                                               ; preds = %43, %11
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 344
  store i64 -1, ptr %51, align 8, !tbaa !178
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 0, ptr %52, align 8, !tbaa !179
  store i64 3, ptr %9, align 8, !tbaa !151
  br label %53

53:                                               ; preds = %8, %50
  %54 = tail call fastcc i64 @enabled(ptr noundef nonnull %0) #15
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %62

56:                                               ; preds = %53
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %58 = load i64, ptr %57, align 8, !tbaa !163
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %58, ptr %59, align 8, !tbaa !162
  store i64 4, ptr %9, align 8, !tbaa !151
  br label %60

60:                                               ; preds = %8, %56
  %61 = tail call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef 1) #15
  br label %62

62:                                               ; preds = %53, %2, %60
  %63 = phi i64 [ %61, %60 ], [ 5, %2 ], [ 1, %53 ]
  ret i64 %63
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #12

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nounwind }
attributes #7 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #9 = { nofree norecurse nosync nounwind memory(argmem: write) }
attributes #10 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #11 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nobuiltin nounwind }
attributes #14 = { nounwind }
attributes #15 = { nobuiltin }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !9, i64 0}
!8 = !{!"lv_reader", !9, i64 0, !11, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !12, i64 56, !12, i64 64, !13, i64 72, !14, i64 80, !14, i64 88, !14, i64 96, !14, i64 104, !14, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144}
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
!22 = !{!"cc_worker", !9, i64 0, !10, i64 8, !14, i64 16, !12, i64 24, !12, i64 32, !12, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !13, i64 88, !12, i64 96, !10, i64 104, !12, i64 112, !12, i64 120, !12, i64 128}
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
!50 = !{!8, !14, i64 96}
!51 = !{!8, !14, i64 80}
!52 = !{!8, !14, i64 88}
!57 = !{!8, !12, i64 128}
!58 = !{!8, !14, i64 104}
!59 = !{!8, !12, i64 56}
!60 = !{!8, !12, i64 64}
!61 = !{!8, !10, i64 24}
!62 = !{!8, !14, i64 112}
!63 = !{!8, !10, i64 48}
!65 = !{!14, !14, i64 0}
!66 = !{!8, !10, i64 32}
!67 = !{!8, !10, i64 40}
!68 = !{!69, !12, i64 72}
!69 = !{!"lv_spelling", !9, i64 0, !10, i64 8, !14, i64 16, !14, i64 24, !12, i64 32, !14, i64 40, !13, i64 48, !70, i64 56, !12, i64 64, !12, i64 72, !12, i64 80}
!70 = !{!"p1 short", !10, i64 0}
!71 = !{!69, !9, i64 0}
!72 = !{!16, !12, i64 48}
!73 = !{!69, !12, i64 80}
!74 = !{!69, !10, i64 8}
!75 = !{!69, !14, i64 16}
!76 = !{!69, !12, i64 32}
!77 = !{!69, !14, i64 24}
!78 = !{!69, !13, i64 48}
!79 = !{!69, !14, i64 40}
!82 = !{!69, !12, i64 64}
!83 = !{!69, !70, i64 56}
!84 = !{!85, !85, i64 0}
!85 = !{!"short", !5, i64 0}
!87 = !{!88, !12, i64 152}
!88 = !{!"lv_product", !89, i64 0, !70, i64 8, !12, i64 16, !13, i64 24, !13, i64 32, !70, i64 40, !90, i64 48, !90, i64 56, !90, i64 64, !91, i64 72, !12, i64 80, !13, i64 88, !70, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !14, i64 128, !13, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !12, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272}
!89 = !{!"p1 _ZTS9lv_source", !10, i64 0}
!90 = !{!"p1 omnipotent char", !10, i64 0}
!91 = !{!"p2 int", !18, i64 0}
!92 = !{!88, !12, i64 192}
!93 = !{!88, !89, i64 0}
!94 = !{!95, !12, i64 56}
!95 = !{!"lv_source", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !13, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72}
!96 = !{!88, !12, i64 272}
!97 = !{!88, !70, i64 8}
!98 = !{!88, !13, i64 32}
!99 = !{!88, !12, i64 256}
!100 = !{!88, !12, i64 248}
!101 = !{!88, !70, i64 40}
!102 = !{!88, !91, i64 72}
!103 = !{!88, !90, i64 48}
!105 = !{!88, !12, i64 80}
!106 = !{!88, !12, i64 264}
!107 = !{!88, !12, i64 144}
!108 = !{!88, !12, i64 224}
!109 = !{!88, !12, i64 176}
!110 = !{!88, !12, i64 232}
!111 = !{!88, !12, i64 216}
!112 = !{!88, !12, i64 208}
!113 = !{!88, !12, i64 240}
!114 = !{!88, !13, i64 88}
!115 = !{!88, !70, i64 96}
!116 = !{!88, !13, i64 104}
!117 = !{!88, !90, i64 64}
!118 = !{!88, !12, i64 16}
!119 = !{!88, !12, i64 160}
!120 = !{!88, !13, i64 120}
!121 = !{!88, !12, i64 200}
!122 = !{!88, !90, i64 56}
!125 = !{!88, !12, i64 184}
!126 = !{!95, !13, i64 40}
!127 = !{!95, !12, i64 48}
!128 = !{!88, !13, i64 24}
!132 = !{!95, !10, i64 8}
!133 = !{!95, !10, i64 0}
!136 = !{!88, !13, i64 136}
!138 = !{!88, !13, i64 112}
!139 = !{!88, !14, i64 128}
!140 = !{!88, !12, i64 168}
!143 = !{!144, !12, i64 56}
!144 = !{!"lv_hunt", !145, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !14, i64 32, !14, i64 40, !90, i64 48, !12, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !90, i64 120, !146, i64 128, !146, i64 136, !14, i64 144, !13, i64 152, !14, i64 160, !14, i64 168, !12, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272, !12, i64 280, !12, i64 288, !12, i64 296, !12, i64 304, !12, i64 312, !12, i64 320, !12, i64 328, !12, i64 336, !12, i64 344, !12, i64 352, !12, i64 360, !12, i64 368, !12, i64 376}
!145 = !{!"p1 _ZTS10lv_product", !10, i64 0}
!146 = !{!"p1 _ZTS7lv_part", !10, i64 0}
!147 = !{!144, !14, i64 24}
!148 = !{!144, !145, i64 0}
!149 = !{!95, !12, i64 72}
!151 = !{!144, !12, i64 248}
!152 = !{!144, !12, i64 176}
!153 = !{!144, !12, i64 184}
!154 = !{!144, !12, i64 224}
!155 = !{!144, !12, i64 200}
!156 = !{!144, !12, i64 232}
!157 = !{!95, !10, i64 16}
!158 = !{!144, !146, i64 128}
!159 = !{!160, !4, i64 12}
!160 = !{!"lv_part", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!161 = !{!160, !4, i64 8}
!162 = !{!144, !12, i64 288}
!163 = !{!144, !12, i64 264}
!164 = !{!144, !12, i64 272}
!165 = !{!144, !12, i64 280}
!166 = !{!144, !12, i64 256}
!167 = !{!144, !12, i64 328}
!168 = !{!144, !13, i64 80}
!169 = !{!144, !13, i64 64}
!170 = !{!144, !12, i64 312}
!171 = !{!144, !12, i64 320}
!172 = !{!144, !12, i64 304}
!173 = !{!144, !12, i64 296}
!175 = !{!95, !12, i64 64}
!176 = !{!144, !14, i64 160}
!178 = !{!144, !12, i64 344}
!179 = !{!144, !12, i64 352}
!180 = !{!144, !14, i64 144}
!181 = !{!144, !13, i64 88}
!183 = !{!144, !13, i64 104}
!184 = !{!144, !13, i64 112}
!185 = !{!144, !90, i64 120}
!186 = !{!144, !12, i64 376}
!187 = !{!144, !12, i64 240}
!188 = !{!144, !13, i64 152}
!191 = !{!144, !12, i64 336}
!193 = !{!144, !13, i64 96}
!196 = !{!144, !12, i64 208}
!199 = !{!144, !14, i64 40}
!200 = !{!144, !90, i64 48}
!201 = !{!95, !10, i64 32}
!202 = !{!144, !13, i64 72}
!203 = !{!144, !12, i64 192}
!204 = !{!144, !146, i64 136}
!206 = !{!144, !12, i64 360}
!207 = !{!144, !12, i64 216}
!212 = !{!144, !14, i64 8}
!213 = !{!144, !14, i64 16}
!214 = !{!144, !14, i64 168}
!216 = !{!144, !14, i64 32}
!221 = !{!95, !10, i64 24}
!230 = !{!144, !12, i64 368}
!232 = !{!160, !4, i64 0}
!233 = !{!160, !4, i64 4}
